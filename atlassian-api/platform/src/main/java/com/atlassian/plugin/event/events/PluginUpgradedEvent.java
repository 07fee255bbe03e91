package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginUpgradedEvent extends PluginEvent {
    public PluginUpgradedEvent(Plugin plugin) {
        super(plugin);
    }
}
