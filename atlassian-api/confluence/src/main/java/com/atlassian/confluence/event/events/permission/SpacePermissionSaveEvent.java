package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;

public class SpacePermissionSaveEvent extends SpacePermissionChangeEvent {
    public SpacePermissionSaveEvent(Object object, SpacePermission spacePermission) {
        super(object, spacePermission);
    }
}
