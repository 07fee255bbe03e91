package com.atlassian.confluence.setup.settings;

import java.io.Serializable;

@Deprecated
public interface SettingsManager
        extends GlobalSettingsManager, SpaceSettingsManager, LegacyPluginSettingsManager, GlobalDescriptionManager {
    @Override
    Settings getGlobalSettings();

    @Override
    void updateGlobalSettings(Settings settings);

    @Override
    SpaceSettings getSpaceSettings(String text);

    @Override
    void updateSpaceSettings(SpaceSettings spaceSettings);

    @Override
    Serializable getPluginSettings(String text);

    @Override
    void updatePluginSettings(String text, Serializable serializable);

    @Override
    GlobalDescription getGlobalDescription();

    @Override
    void updateGlobalDescription(GlobalDescription globalDescription);
}
