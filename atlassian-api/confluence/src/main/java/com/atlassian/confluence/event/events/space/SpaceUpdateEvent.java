package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.spaces.Space;

public class SpaceUpdateEvent extends SpaceEvent implements Updated {
    private Space originalSpace;

    public SpaceUpdateEvent(Object object, Space space1, Space originalSpace) {
        super(object, space1);
        this.originalSpace = originalSpace;
    }

    public SpaceUpdateEvent(Object object, Space space) {
        super(object, space);
    }

    public Space getOriginalSpace() {
        return originalSpace;
    }
}
