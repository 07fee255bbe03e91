package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.group.Group;
import java.util.Map;
import java.util.Set;

public class GroupAttributeStoredEvent extends GroupUpdatedEvent {
    private Map<String, Set<String>> attributes;

    public GroupAttributeStoredEvent(Object object, Directory directory, Group group, Map<String, Set<String>> map) {
        super(object, directory, group);
        this.attributes = map;
    }

    public Set<String> getAttributeNames() {
        return attributes.keySet();
    }

    public Set<String> getAttributeValues(String text) {
        return attributes.get(text);
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
