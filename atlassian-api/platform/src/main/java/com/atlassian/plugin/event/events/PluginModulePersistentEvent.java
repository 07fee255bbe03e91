package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModulePersistentEvent extends PluginModuleEvent {
    private boolean persistent;

    public PluginModulePersistentEvent(ModuleDescriptor<?> moduleDescriptor, boolean persistent) {
        super(moduleDescriptor);
        this.persistent = persistent;
    }

    public boolean isPersistent() {
        return persistent;
    }
}
