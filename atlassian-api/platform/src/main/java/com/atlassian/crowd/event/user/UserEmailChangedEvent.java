package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserEmailChangedEvent extends UserUpdatedEvent {
    private String originalEmail;

    public UserEmailChangedEvent(Object object, Directory directory, User user, String originalEmail) {
        super(object, directory, user);
        this.originalEmail = originalEmail;
    }

    public String getOriginalEmail() {
        return originalEmail;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserEmailChangedEvent that = (UserEmailChangedEvent) object;
        return Objects.equals(originalEmail, that.originalEmail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originalEmail);
    }
}
