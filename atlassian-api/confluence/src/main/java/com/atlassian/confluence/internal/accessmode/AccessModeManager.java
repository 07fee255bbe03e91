package com.atlassian.confluence.internal.accessmode;

import com.atlassian.annotations.Internal;
import com.atlassian.config.ConfigurationException;
import com.atlassian.confluence.api.model.accessmode.AccessMode;

@Internal
public interface AccessModeManager {
    String ACCESS_MODE = "access.mode";

    AccessMode getAccessMode();

    void updateAccessMode(AccessMode accessMode) throws ConfigurationException;

    boolean isReadOnlyAccessModeEnabled();

    boolean shouldEnforceReadOnlyAccess();
}
