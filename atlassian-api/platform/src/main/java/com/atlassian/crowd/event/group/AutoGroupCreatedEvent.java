package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.group.Group;

public class AutoGroupCreatedEvent extends GroupCreatedEvent {
    public AutoGroupCreatedEvent(Object object, Directory directory, Group group) {
        super(object, directory, group);
    }
}
