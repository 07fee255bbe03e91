package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.directory.ImmutableDirectory;
import java.util.Objects;

@Deprecated
public class UserDeletedEvent extends DirectoryEvent {
    private String username;

    public UserDeletedEvent(Object object, Directory directory, String username) {
        super(object, directory);
        this.username = username;
    }

    public UserDeletedEvent(Object object, ImmutableDirectory immutableDirectory, String username) {
        super(object, immutableDirectory);
        this.username = username;
    }

    public String getUsername() {
        return username;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserDeletedEvent that = (UserDeletedEvent) object;
        return Objects.equals(username, that.username);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), username);
    }
}
