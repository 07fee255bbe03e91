package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginUpgradingEvent extends PluginEvent {
    public PluginUpgradingEvent(Plugin plugin) {
        super(plugin);
    }
}
