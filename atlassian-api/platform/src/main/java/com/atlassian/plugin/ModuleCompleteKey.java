package com.atlassian.plugin;

import com.atlassian.annotations.PublicApi;
import java.util.Objects;

@PublicApi
public final class ModuleCompleteKey {
    protected static final String SEPARATOR = ":";

    private final String pluginKey;
    private final String moduleKey;

    public ModuleCompleteKey(String completeKey) {
        this(
                completeKey.substring(0, Math.max(completeKey.indexOf(SEPARATOR), 0)),
                completeKey.substring(completeKey.indexOf(SEPARATOR) + 1));
    }

    public ModuleCompleteKey(String pluginKey, String moduleKey) {
        if (pluginKey.isBlank() || moduleKey.isBlank()) {
            throw new IllegalArgumentException(
                    "plugin:module expected, not '" + pluginKey + "' and '" + moduleKey + "'");
        }
        this.pluginKey = pluginKey;
        this.moduleKey = moduleKey;
    }

    public String getModuleKey() {
        return moduleKey;
    }

    public String getPluginKey() {
        return pluginKey;
    }

    public String getCompleteKey() {
        return pluginKey + SEPARATOR + moduleKey;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ModuleCompleteKey that = (ModuleCompleteKey) object;
        return Objects.equals(moduleKey, that.moduleKey) && Objects.equals(pluginKey, that.pluginKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(moduleKey, pluginKey);
    }

    @Override
    public String toString() {
        return getCompleteKey();
    }
}
