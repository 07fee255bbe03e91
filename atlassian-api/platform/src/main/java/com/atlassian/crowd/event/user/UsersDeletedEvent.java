package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Collection;
import java.util.Objects;

public class UsersDeletedEvent extends DirectoryEvent {
    private Collection<String> usernames;

    public UsersDeletedEvent(Object object, Directory directory, Collection<String> usernames) {
        super(object, directory);
        this.usernames = usernames;
    }

    public Collection<String> getUsernames() {
        return usernames;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UsersDeletedEvent that = (UsersDeletedEvent) object;
        return Objects.equals(usernames, that.usernames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), usernames);
    }
}
