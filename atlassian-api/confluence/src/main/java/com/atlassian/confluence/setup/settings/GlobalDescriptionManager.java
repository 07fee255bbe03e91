package com.atlassian.confluence.setup.settings;

public interface GlobalDescriptionManager {
    GlobalDescription getGlobalDescription();

    void updateGlobalDescription(GlobalDescription globalDescription);
}
