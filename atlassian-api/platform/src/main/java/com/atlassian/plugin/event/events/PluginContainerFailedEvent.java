package com.atlassian.plugin.event.events;

public class PluginContainerFailedEvent {
    private Object container;
    private String pluginKey;
    private Throwable cause;

    public PluginContainerFailedEvent(Object container, String pluginKey, Throwable cause) {
        this.container = container;
        this.pluginKey = pluginKey;
        this.cause = cause;
    }

    public Object getContainer() {
        return container;
    }

    public String getPluginKey() {
        return pluginKey;
    }

    public Throwable getCause() {
        return cause;
    }
}
