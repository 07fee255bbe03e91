package com.atlassian.confluence.security.denormalisedpermissions;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.annotations.Internal;
import java.util.List;

@ExperimentalApi
@Internal
public interface DenormalisedPermissionStateManager {
    boolean isApiReady();

    boolean isSpaceApiReady();

    boolean isContentApiReady();

    DenormalisedPermissionServiceState getSpaceServiceState(boolean flag);

    DenormalisedPermissionServiceState getContentServiceState(boolean flag);

    void enableService();

    void disableService(boolean flag);

    Long getSpacePermissionUpdateLag();

    Long getContentPermissionUpdateLag();

    List<?> getStateChangeLog(int number);

    void scheduled();
}
