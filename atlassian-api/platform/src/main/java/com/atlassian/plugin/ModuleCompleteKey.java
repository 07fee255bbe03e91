package com.atlassian.plugin;

import com.atlassian.annotations.PublicApi;
import java.util.Objects;

@PublicApi
public final class ModuleCompleteKey {
    protected static final String SEPARATOR = ":";

    private String moduleKey;
    private String pluginKey;

    public ModuleCompleteKey(String moduleKey) {
        this.moduleKey = moduleKey;
    }

    public ModuleCompleteKey(String moduleKey, String pluginKey) {
        this.moduleKey = moduleKey;
        this.pluginKey = pluginKey;
    }

    public String getModuleKey() {
        return moduleKey;
    }

    public String getPluginKey() {
        return pluginKey;
    }

    public String getCompleteKey() {
        throw new UnsupportedOperationException();
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
        return getClass().getSimpleName() + "{" + "moduleKey=" + moduleKey + ", " + "pluginKey=" + pluginKey + "}";
    }
}
