package com.atlassian.crowd.exception;

public class OperationFailedException extends Exception {
    public OperationFailedException(String message) {
        super(message);
    }
}
