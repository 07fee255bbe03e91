package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserEditedEvent extends UserUpdatedEvent {
    private User originalUser;

    public UserEditedEvent(Object object, Directory directory, User user1, User originalUser) {
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
        UserEditedEvent that = (UserEditedEvent) object;
        return Objects.equals(originalUser, that.originalUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originalUser);
    }
}
