package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.spaces.Space;

public class SpacePermissionsViewEvent extends SpaceEvent implements Viewed {
    public SpacePermissionsViewEvent(Object object, Space space) {
        super(object, space);
    }
}
