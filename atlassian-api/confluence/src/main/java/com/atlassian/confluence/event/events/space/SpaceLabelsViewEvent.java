package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.spaces.Space;

public class SpaceLabelsViewEvent extends SpaceEvent implements Viewed {
    public SpaceLabelsViewEvent(Object object, Space space) {
        super(object, space);
    }
}
