package com.atlassian.plugin.event.events;

public class PluginContainerRefreshedEvent {
    private Object container;
    private String pluginKey;

    public PluginContainerRefreshedEvent(Object container, String pluginKey) {
        this.container = container;
        this.pluginKey = pluginKey;
    }

    public Object getContainer() {
        return container;
    }

    public String getPluginKey() {
        return pluginKey;
    }
}
