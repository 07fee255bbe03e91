package com.atlassian.sal.api.auth;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public interface AuthenticationListener {
    void authenticationSuccess(
            Authenticator.Result result,
            HttpServletRequest httpServletRequest,
            HttpServletResponse httpServletResponse);

    void authenticationFailure(
            Authenticator.Result result,
            HttpServletRequest httpServletRequest,
            HttpServletResponse httpServletResponse);

    void authenticationError(
            Authenticator.Result result,
            HttpServletRequest httpServletRequest,
            HttpServletResponse httpServletResponse);

    void authenticationNotAttempted(HttpServletRequest httpServletRequest, HttpServletResponse httpServletResponse);
}
