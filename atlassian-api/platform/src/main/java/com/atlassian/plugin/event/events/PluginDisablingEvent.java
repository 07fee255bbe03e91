package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginDisablingEvent extends PluginEvent {
    public PluginDisablingEvent(Plugin plugin) {
        super(plugin);
    }
}
