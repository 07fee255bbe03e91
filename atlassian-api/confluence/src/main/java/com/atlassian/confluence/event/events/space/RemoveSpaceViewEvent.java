package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.spaces.Space;

public class RemoveSpaceViewEvent extends SpaceEvent implements Viewed {
    public RemoveSpaceViewEvent(Object object, Space space) {
        super(object, space);
    }
}
