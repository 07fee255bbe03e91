package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;

@PublicApi
public class PluginModuleEvent {
    private ModuleDescriptor<?> module;

    public PluginModuleEvent(ModuleDescriptor<?> module) {
        this.module = module;
    }

    public ModuleDescriptor<?> getModule() {
        return module;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "module=" + module + "}";
    }
}
