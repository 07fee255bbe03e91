package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public abstract class UserUpdatedEvent extends DirectoryEvent {
    private User user;

    public UserUpdatedEvent(Object object, Directory directory, User user) {
        super(object, directory);
        this.user = user;
    }

    public User getUser() {
        return user;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserUpdatedEvent that = (UserUpdatedEvent) object;
        return Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), user);
    }
}
