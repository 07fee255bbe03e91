package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleEnabledEvent extends PluginModuleEvent {
    public PluginModuleEnabledEvent(ModuleDescriptor<?> moduleDescriptor) {
        super(moduleDescriptor);
    }
}
