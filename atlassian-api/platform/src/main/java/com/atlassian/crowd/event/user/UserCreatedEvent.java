package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.directory.ImmutableDirectory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserCreatedEvent extends DirectoryEvent {
    private User user;

    public UserCreatedEvent(Object object, Directory directory, User user) {
        super(object, directory);
        this.user = user;
    }

    public UserCreatedEvent(Object object, ImmutableDirectory immutableDirectory, User user) {
        super(object, immutableDirectory);
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
        UserCreatedEvent that = (UserCreatedEvent) object;
        return Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), user);
    }
}
