package com.atlassian.crowd.exception;

public class DirectoryCurrentlySynchronisingException extends Exception {
    public DirectoryCurrentlySynchronisingException(String message) {
        super(message);
    }
}
