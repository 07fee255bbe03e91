package com.atlassian.sal.api.pluginsettings;

public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String text);

    PluginSettings createGlobalSettings();
}
