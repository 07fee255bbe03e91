package com.atlassian.jira.project;

public class DefaultAssigneeException extends Exception {
    public DefaultAssigneeException(String message) {
        super(message);
    }
}
