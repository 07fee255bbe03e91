package com.atlassian.sal.api.permission;

public class NotAuthenticatedException extends AuthorisationException {
    public NotAuthenticatedException() {}

    public NotAuthenticatedException(String text) {
        super(text);
    }

    public NotAuthenticatedException(String text, Throwable cause) {
        super(text, cause);
    }

    public NotAuthenticatedException(Throwable cause) {
        super(cause);
    }
}
