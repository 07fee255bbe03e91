package com.atlassian.sal.api.auth;

public interface OAuthRequestVerifier {
    boolean isVerified();

    void setVerified(boolean verified);

    void clear();
}
