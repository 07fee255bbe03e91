package com.atlassian.confluence.setup.settings;

public interface SpaceSettingsManager {
    SpaceSettings getSpaceSettings(String text);

    void updateSpaceSettings(SpaceSettings spaceSettings);
}
