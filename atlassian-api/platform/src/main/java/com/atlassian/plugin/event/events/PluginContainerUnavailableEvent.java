package com.atlassian.plugin.event.events;

public class PluginContainerUnavailableEvent {
    private String pluginKey;

    public PluginContainerUnavailableEvent(String pluginKey) {
        this.pluginKey = pluginKey;
    }

    public String getPluginKey() {
        return pluginKey;
    }
}
