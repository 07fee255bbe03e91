package com.atlassian.crowd.exception;

public class FailedAuthenticationException extends Exception {
    public FailedAuthenticationException(String message) {
        super(message);
    }
}
