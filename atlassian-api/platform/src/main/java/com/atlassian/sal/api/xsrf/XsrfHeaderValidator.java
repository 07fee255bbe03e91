package com.atlassian.sal.api.xsrf;

import javax.servlet.http.HttpServletRequest;

public final class XsrfHeaderValidator {
    public static final String TOKEN_HEADER = "X-Atlassian-Token";

    public XsrfHeaderValidator() {}

    public boolean requestHasValidXsrfHeader(HttpServletRequest httpServletRequest) {
        throw new UnsupportedOperationException();
    }

    public boolean isValidHeaderValue(String text) {
        throw new UnsupportedOperationException();
    }
}
