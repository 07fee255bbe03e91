package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class UserAuthenticatedEvent extends DirectoryEvent {
    private Application application;
    private User user;

    public UserAuthenticatedEvent(Object object, Directory directory, Application application, User user) {
        super(object, directory);
        this.application = application;
        this.user = user;
    }

    public Application getApplication() {
        return application;
    }

    public User getUser() {
        return user;
    }

    public Long getApplicationId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserAuthenticatedEvent that = (UserAuthenticatedEvent) object;
        return Objects.equals(application, that.application) && Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), application, user);
    }
}
