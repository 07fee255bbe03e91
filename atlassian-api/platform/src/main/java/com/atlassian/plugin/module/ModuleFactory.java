package com.atlassian.plugin.module;

import com.atlassian.plugin.ModuleDescriptor;

public interface ModuleFactory {
    ModuleFactory LEGACY_MODULE_FACTORY = new ModuleFactory() {
        @Override
        public <T> T createModule(String name, ModuleDescriptor<T> descriptor) {
            throw new UnsupportedOperationException();
        }
    };

    <T> T createModule(String text, ModuleDescriptor<T> moduleDescriptor);
}
