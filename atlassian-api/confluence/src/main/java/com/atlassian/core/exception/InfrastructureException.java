package com.atlassian.core.exception;

public class InfrastructureException extends RuntimeException {
    public InfrastructureException(String message) {
        super(message);
    }
}
