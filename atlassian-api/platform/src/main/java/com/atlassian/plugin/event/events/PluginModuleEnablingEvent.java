package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleEnablingEvent extends PluginModuleEvent {
    public PluginModuleEnablingEvent(ModuleDescriptor<?> moduleDescriptor) {
        super(moduleDescriptor);
    }
}
