package com.atlassian.activeobjects;

public class ActiveObjectsPluginException extends RuntimeException {
    public ActiveObjectsPluginException() {}

    public ActiveObjectsPluginException(String text) {
        super(text);
    }

    public ActiveObjectsPluginException(String text, Throwable cause) {
        super(text, cause);
    }

    public ActiveObjectsPluginException(Throwable cause) {
        super(cause);
    }
}
