package com.atlassian.confluence.pages;

public class AttachmentDataNotFoundException extends Exception {
    public AttachmentDataNotFoundException(String text) {
        super(text);
    }

    public AttachmentDataNotFoundException(String text, Throwable cause) {
        super(text, cause);
    }
}
