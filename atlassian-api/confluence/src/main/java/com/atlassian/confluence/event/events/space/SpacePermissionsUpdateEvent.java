package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.spaces.Space;

public class SpacePermissionsUpdateEvent extends SpaceEvent implements Updated {
    public SpacePermissionsUpdateEvent(Object object, Space space) {
        super(object, space);
    }
}
