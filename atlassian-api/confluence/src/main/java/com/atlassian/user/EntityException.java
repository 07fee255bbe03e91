package com.atlassian.user;

public class EntityException extends Exception {
    public EntityException() {}

    public EntityException(String text) {
        super(text);
    }

    public EntityException(Throwable cause) {
        super(cause);
    }

    public EntityException(String text, Throwable cause) {
        super(text, cause);
    }
}
