package com.atlassian.confluence.event.events.group;

import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.user.Group;

public class GroupCreateEvent extends GroupEvent implements Created {
    public GroupCreateEvent(Object object, Group group) {
        super(object, group);
    }
}
