package com.atlassian.crowd.exception.embedded;

public class InvalidGroupException extends Exception {
    public InvalidGroupException(String message) {
        super(message);
    }
}
