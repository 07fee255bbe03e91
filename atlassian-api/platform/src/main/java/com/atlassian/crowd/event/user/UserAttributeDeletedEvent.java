package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserAttributeDeletedEvent extends UserUpdatedEvent {
    private String attributeName;

    public UserAttributeDeletedEvent(Object object, Directory directory, User user, String attributeName) {
        super(object, directory, user);
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
        UserAttributeDeletedEvent that = (UserAttributeDeletedEvent) object;
        return Objects.equals(attributeName, that.attributeName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), attributeName);
    }
}
