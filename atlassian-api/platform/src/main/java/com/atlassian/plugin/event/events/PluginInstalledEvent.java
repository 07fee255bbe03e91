package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginInstalledEvent extends PluginEvent {
    public PluginInstalledEvent(Plugin plugin) {
        super(plugin);
    }
}
