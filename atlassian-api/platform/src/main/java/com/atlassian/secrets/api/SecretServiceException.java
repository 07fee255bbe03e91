package com.atlassian.secrets.api;

public class SecretServiceException extends RuntimeException {
    public SecretServiceException(String message) {
        super(message);
    }
}
