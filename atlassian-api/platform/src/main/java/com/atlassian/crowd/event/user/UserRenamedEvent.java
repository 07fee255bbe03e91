package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserRenamedEvent extends UserUpdatedEvent {
    private String oldUsername;

    public UserRenamedEvent(Object object, Directory directory, User user, String oldUsername) {
        super(object, directory, user);
        this.oldUsername = oldUsername;
    }

    public String getOldUsername() {
        return oldUsername;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserRenamedEvent that = (UserRenamedEvent) object;
        return Objects.equals(oldUsername, that.oldUsername);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), oldUsername);
    }
}
