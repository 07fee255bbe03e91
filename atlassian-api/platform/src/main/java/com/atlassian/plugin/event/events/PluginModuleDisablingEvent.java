package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleDisablingEvent extends PluginModulePersistentEvent {
    public PluginModuleDisablingEvent(ModuleDescriptor<?> moduleDescriptor, boolean flag) {
        super(moduleDescriptor, flag);
    }
}
