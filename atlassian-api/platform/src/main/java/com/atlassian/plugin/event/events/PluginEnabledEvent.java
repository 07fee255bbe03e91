package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
