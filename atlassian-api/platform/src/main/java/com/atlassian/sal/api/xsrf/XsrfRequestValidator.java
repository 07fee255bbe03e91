package com.atlassian.sal.api.xsrf;

import javax.servlet.http.HttpServletRequest;

public interface XsrfRequestValidator {
    boolean validateRequestPassesXsrfChecks(HttpServletRequest httpServletRequest);
}
