package com.atlassian.sal.api.xsrf;

import javax.servlet.http.HttpServletRequest;

public final class XsrfHeaderValidator {
    public static final String TOKEN_HEADER = "X-Atlassian-Token";

    public XsrfHeaderValidator() {}

    public boolean requestHasValidXsrfHeader(HttpServletRequest httpServletRequest) {
        return isValidHeaderValue(httpServletRequest.getHeader(TOKEN_HEADER));
    }

    public boolean isValidHeaderValue(String text) {
        return "no-check".equals(text) || "nocheck".equals(text);
    }
}
