package com.atlassian.plugin;

import java.util.Map;

public interface ModuleDescriptor<T> extends ScopeAware, Resourced {
    String getCompleteKey();

    String getPluginKey();

    String getKey();

    String getName();

    String getDescription();

    Class<T> getModuleClass();

    T getModule();

    boolean isEnabledByDefault();

    boolean isSystemModule();

    void destroy();

    Float getMinJavaVersion();

    boolean satisfiesMinJavaVersion();

    Map<String, String> getParams();

    String getI18nNameKey();

    String getDescriptionKey();

    Plugin getPlugin();

    @Override
    boolean equals(Object object);

    @Override
    int hashCode();

    boolean isEnabled();

    default void setBroken() {}

    default boolean isBroken() {
        return false;
    }

    default String getDisplayName() {
        return getName() == null ? getKey() : getName();
    }
}
