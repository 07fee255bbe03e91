package com.atlassian.jira.web.util;

public class AttachmentException extends Exception {
    public AttachmentException(String message) {
        super(message);
    }
}
