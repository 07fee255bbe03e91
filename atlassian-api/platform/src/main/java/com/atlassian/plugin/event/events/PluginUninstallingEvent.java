package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginUninstallingEvent extends PluginEvent {
    public PluginUninstallingEvent(Plugin plugin) {
        super(plugin);
    }
}
