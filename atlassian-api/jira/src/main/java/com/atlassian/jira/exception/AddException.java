package com.atlassian.jira.exception;

public class AddException extends Exception {
    public AddException(String message) {
        super(message);
    }
}
