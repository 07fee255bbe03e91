package com.atlassian.crowd.exception;

public class InvalidUserException extends Exception {
    public InvalidUserException(String message) {
        super(message);
    }
}
