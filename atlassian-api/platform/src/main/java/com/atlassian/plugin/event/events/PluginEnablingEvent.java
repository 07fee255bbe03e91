package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginEnablingEvent extends PluginEvent {
    public PluginEnablingEvent(Plugin plugin) {
        super(plugin);
    }
}
