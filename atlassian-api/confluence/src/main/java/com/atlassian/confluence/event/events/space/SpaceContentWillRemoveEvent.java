package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.types.Removing;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.core.util.ProgressMeter;

public class SpaceContentWillRemoveEvent extends SpaceEvent implements Removing {
    private ProgressMeter progressMeter;

    public SpaceContentWillRemoveEvent(Object object, Space space, ProgressMeter progressMeter) {
        super(object, space);
        this.progressMeter = progressMeter;
    }

    public ProgressMeter getProgressMeter() {
        return progressMeter;
    }
}
