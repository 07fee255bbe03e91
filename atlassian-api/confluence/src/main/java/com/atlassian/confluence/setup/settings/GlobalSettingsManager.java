package com.atlassian.confluence.setup.settings;

public interface GlobalSettingsManager {
    Settings getGlobalSettings();

    void updateGlobalSettings(Settings settings);
}
