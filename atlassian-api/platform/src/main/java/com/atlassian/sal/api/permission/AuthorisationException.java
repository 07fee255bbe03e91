package com.atlassian.sal.api.permission;

public class AuthorisationException extends RuntimeException {
    public AuthorisationException() {}

    public AuthorisationException(String text) {
        super(text);
    }

    public AuthorisationException(String text, Throwable cause) {
        super(text, cause);
    }

    public AuthorisationException(Throwable cause) {
        super(cause);
    }
}
