package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginUninstalledEvent extends PluginEvent {
    public PluginUninstalledEvent(Plugin plugin) {
        super(plugin);
    }
}
