package com.atlassian.plugin;

import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

public interface Plugin extends ScopeAware, Resourced, Comparable<Plugin> {
    int VERSION_1 = 1;

    int VERSION_2 = 2;

    int VERSION_3 = 3;

    int getPluginsVersion();

    void setPluginsVersion(int pluginsVersion);

    String getName();

    void setName(String name);

    String getI18nNameKey();

    void setI18nNameKey(String i18nNameKey);

    String getKey();

    void setKey(String key);

    void addModuleDescriptor(ModuleDescriptor<?> moduleDescriptor);

    Collection<ModuleDescriptor<?>> getModuleDescriptors();

    ModuleDescriptor<?> getModuleDescriptor(String text);

    <M> List<ModuleDescriptor<M>> getModuleDescriptorsByModuleClass(Class<M> type);

    InstallationMode getInstallationMode();

    boolean isEnabledByDefault();

    void setEnabledByDefault(boolean enabledByDefault);

    PluginInformation getPluginInformation();

    void setPluginInformation(PluginInformation pluginInformation);

    void setResources(Resourced resources);

    PluginState getPluginState();

    @Deprecated
    boolean isSystemPlugin();

    @Deprecated
    void setSystemPlugin(boolean systemPlugin);

    boolean containsSystemModule();

    boolean isBundledPlugin();

    Date getDateLoaded();

    Date getDateInstalled();

    boolean isUninstallable();

    boolean isDeleteable();

    boolean isDynamicallyLoaded();

    <T> Class<T> loadClass(String text, Class<?> type) throws ClassNotFoundException;

    ClassLoader getClassLoader();

    URL getResource(String text);

    InputStream getResourceAsStream(String text);

    void install();

    void uninstall();

    void enable();

    void disable();

    PluginDependencies getDependencies();

    Set<String> getActivePermissions();

    boolean hasAllPermissions();

    void resolve();

    Date getDateEnabling();

    Date getDateEnabled();

    PluginArtifact getPluginArtifact();
}
