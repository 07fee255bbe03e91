package com.atlassian.plugin;

public class PluginException extends RuntimeException {
    public PluginException() {}

    public PluginException(String text) {
        super(text);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }

    public PluginException(String text, Throwable cause) {
        super(text, cause);
    }
}
