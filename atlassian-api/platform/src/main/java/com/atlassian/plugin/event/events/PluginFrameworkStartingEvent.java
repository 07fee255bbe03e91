package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginController;

@PublicApi
public class PluginFrameworkStartingEvent extends PluginFrameworkEvent {
    public PluginFrameworkStartingEvent(PluginController pluginController, PluginAccessor pluginAccessor) {
        super(pluginController, pluginAccessor);
    }
}
