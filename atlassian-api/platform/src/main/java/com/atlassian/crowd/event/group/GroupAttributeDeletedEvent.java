package com.atlassian.crowd.event.group;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.group.Group;
import java.util.Objects;

public class GroupAttributeDeletedEvent extends GroupUpdatedEvent {
    private String attributeName;

    public GroupAttributeDeletedEvent(Object object, Directory directory, Group group, String attributeName) {
        super(object, directory, group);
        this.attributeName = attributeName;
    }

    public String getAttributeName() {
        return attributeName;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        GroupAttributeDeletedEvent that = (GroupAttributeDeletedEvent) object;
        return Objects.equals(attributeName, that.attributeName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), attributeName);
    }
}
