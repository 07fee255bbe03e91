package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class AutoUserUpdatedEvent extends UserUpdatedEvent {
    private User originalUser;

    public AutoUserUpdatedEvent(Object object, Directory directory, User user1, User originalUser) {
        super(object, directory, user1);
        this.originalUser = originalUser;
    }

    public User getOriginalUser() {
        return originalUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        AutoUserUpdatedEvent that = (AutoUserUpdatedEvent) object;
        return Objects.equals(originalUser, that.originalUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originalUser);
    }
}
