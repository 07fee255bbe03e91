package com.atlassian.plugin.module;

import com.atlassian.plugin.ModuleDescriptor;

public interface ModuleFactory {
    ModuleFactory LEGACY_MODULE_FACTORY = null;

    <T> T createModule(String text, ModuleDescriptor<T> moduleDescriptor);
}
