package com.atlassian.plugin;

import java.util.Objects;
import java.util.Optional;

public final class PluginPermission {
    public static final PluginPermission ALL = new PluginPermission("all_permissions");

    public static final PluginPermission EXECUTE_JAVA = new PluginPermission("execute_java");

    private String name;
    private InstallationMode installationMode;

    public PluginPermission(String name) {
        this.name = name;
    }

    public PluginPermission(String name, InstallationMode installationMode) {
        this.name = name;
        this.installationMode = installationMode;
    }

    public String getName() {
        return name;
    }

    public Optional<InstallationMode> getInstallationMode() {
        return Optional.ofNullable(installationMode);
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
