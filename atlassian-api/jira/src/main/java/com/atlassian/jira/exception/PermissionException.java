package com.atlassian.jira.exception;

public class PermissionException extends Exception {
    public PermissionException(String message) {
        super(message);
    }
}
