package com.atlassian.plugin;

import com.atlassian.plugin.predicate.ModuleDescriptorPredicate;
import com.atlassian.plugin.predicate.PluginPredicate;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

public interface PluginAccessor {
    Collection<Plugin> getPlugins();

    @Deprecated
    default Collection<Plugin> getPlugins(PluginPredicate pluginPredicate) {
        throw new UnsupportedOperationException();
    }

    Collection<Plugin> getPlugins(Predicate<Plugin> predicate);

    Collection<Plugin> getEnabledPlugins();

    @Deprecated
    default <M> Collection<M> getModules(ModuleDescriptorPredicate<M> moduleDescriptorPredicate) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    default <M> Collection<ModuleDescriptor<M>> getModuleDescriptors(
            ModuleDescriptorPredicate<M> moduleDescriptorPredicate) {
        throw new UnsupportedOperationException();
    }

    <M> Collection<M> getModules(Predicate<ModuleDescriptor<M>> predicate);

    <M> Collection<ModuleDescriptor<M>> getModuleDescriptors(Predicate<ModuleDescriptor<M>> predicate);

    Plugin getPlugin(String text);

    Plugin getEnabledPlugin(String text);

    ModuleDescriptor<?> getPluginModule(String text);

    ModuleDescriptor<?> getEnabledPluginModule(String text);

    boolean isPluginEnabled(String text);

    boolean isPluginModuleEnabled(String text);

    <M> List<M> getEnabledModulesByClass(Class<M> type);

    <D extends ModuleDescriptor<?>> List<D> getEnabledModuleDescriptorsByClass(Class<D> type);

    @Deprecated
    default <D extends ModuleDescriptor<?>> List<D> getActiveModuleDescriptorsByClass(Class<D> type) {
        throw new UnsupportedOperationException();
    }

    InputStream getDynamicResourceAsStream(String text);

    ClassLoader getClassLoader();

    boolean isSystemPlugin(String text);

    PluginRestartState getPluginRestartState(String text);

    Iterable<ModuleDescriptor<?>> getDynamicModules(Plugin plugin);

    final class Descriptor {
        public static final String FILENAME = "atlassian-plugin.xml";

        private Descriptor() {}
    }
}
