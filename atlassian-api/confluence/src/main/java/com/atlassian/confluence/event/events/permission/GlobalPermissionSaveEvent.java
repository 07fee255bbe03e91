package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;

public class GlobalPermissionSaveEvent extends GlobalPermissionChangeEvent {
    public GlobalPermissionSaveEvent(Object object, SpacePermission spacePermission) {
        super(object, spacePermission);
    }
}
