package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.types.Updated;

public class GlobalPermissionsUpdateEvent extends ConfluenceEvent implements Updated {
    public GlobalPermissionsUpdateEvent(Object object) {
        super(object);
    }
}
