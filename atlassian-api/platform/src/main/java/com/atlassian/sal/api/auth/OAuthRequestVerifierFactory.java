package com.atlassian.sal.api.auth;

import javax.servlet.ServletRequest;

public interface OAuthRequestVerifierFactory {
    OAuthRequestVerifier getInstance(ServletRequest servletRequest);
}
