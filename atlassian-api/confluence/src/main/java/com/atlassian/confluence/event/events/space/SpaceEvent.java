package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.spaces.Space;
import java.util.Objects;

public abstract class SpaceEvent extends ConfluenceEvent {
    protected Space space;

    public SpaceEvent(Object object) {
        super(object);
    }

    public SpaceEvent(Object object, Space space) {
        super(object);
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpaceEvent that = (SpaceEvent) object;
        return Objects.equals(space, that.space);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), space);
    }
}
