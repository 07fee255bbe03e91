package com.atlassian.sal.api.auth;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;

public interface AuthenticationController {
    boolean shouldAttemptAuthentication(HttpServletRequest httpServletRequest);

    boolean canLogin(Principal principal, HttpServletRequest httpServletRequest);
}
