package com.atlassian.jira.security.xsrf;

import javax.servlet.http.HttpServletRequest;

public interface XsrfTokenGenerator {
    String generateToken(HttpServletRequest httpServletRequest);
}
