package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.confluence.spaces.Space;

public class SpaceCreateEvent extends SpaceEvent implements Created {
    public SpaceCreateEvent(Object object, Space space) {
        super(object, space);
    }
}
