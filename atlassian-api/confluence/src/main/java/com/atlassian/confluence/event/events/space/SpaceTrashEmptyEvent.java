package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.confluence.spaces.Space;

public class SpaceTrashEmptyEvent extends SpaceEvent implements Removed {
    public SpaceTrashEmptyEvent(Object object, Space space) {
        super(object, space);
    }
}
