package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleDisabledEvent extends PluginModulePersistentEvent {
    public PluginModuleDisabledEvent(ModuleDescriptor<?> moduleDescriptor, boolean flag) {
        super(moduleDescriptor, flag);
    }
}
