package com.atlassian.confluence.event.events.permission;

public class SpacePermissionEvent extends PermissionEvent {
    public SpacePermissionEvent(Object object) {
        super(object);
    }
}
