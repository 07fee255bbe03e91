package com.atlassian.plugin;

import java.util.Objects;
import java.util.Optional;

public final class PluginPermission {
    public static final PluginPermission ALL = null;

    public static final PluginPermission EXECUTE_JAVA = null;

    private String name;

    public PluginPermission(String name) {
        this.name = name;
    }

    public PluginPermission(String name, InstallationMode installationMode) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public Optional<InstallationMode> getInstallationMode() {
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
        PluginPermission that = (PluginPermission) object;
        return Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
