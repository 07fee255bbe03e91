package com.atlassian.confluence.content.event;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.types.Removing;
import com.atlassian.confluence.spaces.Space;

public class PluginContentWillBeRemovedForSpaceEvent extends SpaceEvent implements Removing {
    public PluginContentWillBeRemovedForSpaceEvent(Object object, Space space) {
        super(object, space);
    }
}
