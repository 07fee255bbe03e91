package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginDisabledEvent extends PluginEvent {
    public PluginDisabledEvent(Plugin plugin) {
        super(plugin);
    }
}
