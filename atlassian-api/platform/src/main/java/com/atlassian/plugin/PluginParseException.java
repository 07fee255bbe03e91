package com.atlassian.plugin;

public class PluginParseException extends PluginException {
    public PluginParseException() {}

    public PluginParseException(String text) {
        super(text);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }

    public PluginParseException(String text, Throwable cause) {
        super(text, cause);
    }
}
