package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginInstallingEvent extends PluginEvent {
    public PluginInstallingEvent(Plugin plugin) {
        super(plugin);
    }
}
