package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.core.util.ProgressMeter;

public class SpaceRemoveEvent extends SpaceEvent implements Removed {
    private ProgressMeter progressMeter;

    public SpaceRemoveEvent(Object object, Space space, ProgressMeter progressMeter) {
        super(object, space);
        this.progressMeter = progressMeter;
    }

    public ProgressMeter getProgressMeter() {
        return progressMeter;
    }
}
