package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleAvailableEvent extends PluginModuleEvent {
    public PluginModuleAvailableEvent(ModuleDescriptor moduleDescriptor) {
        super(moduleDescriptor);
    }
}
