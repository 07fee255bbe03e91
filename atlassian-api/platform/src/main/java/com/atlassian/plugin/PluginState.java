package com.atlassian.plugin;

public enum PluginState {
    INSTALLED,
    ENABLING,
    ENABLED,
    DISABLING,
    DISABLED,
    UNINSTALLED,
    PENDING;
}
