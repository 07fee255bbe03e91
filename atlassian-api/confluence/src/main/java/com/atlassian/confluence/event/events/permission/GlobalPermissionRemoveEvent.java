package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;

public class GlobalPermissionRemoveEvent extends GlobalPermissionChangeEvent {
    public GlobalPermissionRemoveEvent(Object object, SpacePermission spacePermission) {
        super(object, spacePermission);
    }
}
