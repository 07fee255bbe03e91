package com.atlassian.sal.api.user;

public class UserResolutionException extends RuntimeException {
    public UserResolutionException(String text, Throwable cause) {
        super(text, cause);
    }

    public UserResolutionException(Throwable cause) {
        super(cause);
    }

    public UserResolutionException(String text) {
        super(text);
    }
}
