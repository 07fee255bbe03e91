package com.atlassian.confluence.pages;

public class AttachmentDataExistsException extends RuntimeException {
    public AttachmentDataExistsException(String message) {
        super(message);
    }
}
