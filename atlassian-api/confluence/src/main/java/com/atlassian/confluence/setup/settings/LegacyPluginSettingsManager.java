package com.atlassian.confluence.setup.settings;

import java.io.Serializable;

@Deprecated
public interface LegacyPluginSettingsManager {
    Serializable getPluginSettings(String text);

    void updatePluginSettings(String text, Serializable serializable);
}
