package com.atlassian.confluence.event.events.group;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.user.Group;

public class GroupEvent extends ConfluenceEvent {
    private Group group;

    public GroupEvent(Object object, Group group) {
        super(object);
        this.group = group;
    }

    public Group getGroup() {
        return group;
    }
}
