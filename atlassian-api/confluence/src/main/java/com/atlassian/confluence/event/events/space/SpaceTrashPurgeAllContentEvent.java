package com.atlassian.confluence.event.events.space;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.AsynchronousPreferred;
import java.util.Objects;

@AsynchronousPreferred
@EventName("confluence.space.trash.purge.all.content")
public class SpaceTrashPurgeAllContentEvent extends SpaceEvent {
    private int numberOfContent;

    public SpaceTrashPurgeAllContentEvent(Object object, Space space, int numberOfContent) {
        super(object, space);
        this.numberOfContent = numberOfContent;
    }

    public int getNumberOfContent() {
        return numberOfContent;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpaceTrashPurgeAllContentEvent that = (SpaceTrashPurgeAllContentEvent) object;
        return Objects.equals(numberOfContent, that.numberOfContent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), numberOfContent);
    }
}
