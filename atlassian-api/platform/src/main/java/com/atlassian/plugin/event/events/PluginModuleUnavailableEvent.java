package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleUnavailableEvent extends PluginModuleEvent {
    public PluginModuleUnavailableEvent(ModuleDescriptor<?> moduleDescriptor) {
        super(moduleDescriptor);
    }
}
