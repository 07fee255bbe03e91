package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Objects;

public class UserAuthenticationFailedInvalidAuthenticationEvent extends DirectoryEvent {
    private String username;

    public UserAuthenticationFailedInvalidAuthenticationEvent(Object object, Directory directory, String username) {
        super(object, directory);
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
        UserAuthenticationFailedInvalidAuthenticationEvent that =
                (UserAuthenticationFailedInvalidAuthenticationEvent) object;
        return Objects.equals(username, that.username);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), username);
    }
}
