package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.group.Group;
import java.util.Map;
import java.util.Set;

public class GroupAttributeStoredEvent extends GroupUpdatedEvent {
    public GroupAttributeStoredEvent(Object object, Directory directory, Group group, Map<String, Set<String>> map) {
        super(object, directory, group);
    }

    public Set<String> getAttributeNames() {
        throw new UnsupportedOperationException();
    }

    public Set<String> getAttributeValues(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
