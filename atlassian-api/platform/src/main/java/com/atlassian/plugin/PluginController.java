package com.atlassian.plugin;

import java.util.Collection;
import java.util.Set;

public interface PluginController {
    void enablePlugins(String... texts);

    void disablePlugin(String text);

    void disablePluginWithoutPersisting(String text);

    void enablePluginModule(String text);

    void disablePluginModule(String text);

    Set<String> installPlugins(PluginArtifact... pluginArtifacts);

    void uninstall(Plugin plugin);

    default void uninstallPlugins(Collection<Plugin> collection) {
        throw new UnsupportedOperationException();
    }

    void revertRestartRequiredChange(String text);

    int scanForNewPlugins();

    void removeDynamicModule(Plugin plugin, ModuleDescriptor<?> moduleDescriptor);
}
