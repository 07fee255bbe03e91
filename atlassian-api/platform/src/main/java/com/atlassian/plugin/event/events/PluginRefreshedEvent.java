package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.Plugin;

@PublicApi
public class PluginRefreshedEvent extends PluginEvent {
    public PluginRefreshedEvent(Plugin plugin) {
        super(plugin);
    }
}
