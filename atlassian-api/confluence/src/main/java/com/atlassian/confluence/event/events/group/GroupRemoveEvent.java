package com.atlassian.confluence.event.events.group;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.user.Group;

public class GroupRemoveEvent extends GroupEvent implements Removed {
    public GroupRemoveEvent(Object object, Group group) {
        super(object, group);
    }
}
