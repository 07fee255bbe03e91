package com.atlassian.sal.api.xsrf;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public interface XsrfTokenAccessor {
    String getXsrfToken(HttpServletRequest httpServletRequest, HttpServletResponse httpServletResponse, boolean flag);
}
