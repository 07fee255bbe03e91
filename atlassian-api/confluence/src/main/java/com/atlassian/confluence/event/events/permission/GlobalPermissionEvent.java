package com.atlassian.confluence.event.events.permission;

public class GlobalPermissionEvent extends PermissionEvent {
    public GlobalPermissionEvent(Object object) {
        super(object);
    }
}
