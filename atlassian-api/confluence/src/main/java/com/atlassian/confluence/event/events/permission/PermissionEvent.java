package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.event.events.ConfluenceEvent;

public class PermissionEvent extends ConfluenceEvent {
    public PermissionEvent(Object object) {
        super(object);
    }
}
