package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.directory.ImmutableDirectory;
import com.atlassian.crowd.model.user.User;

public class UserCreatedFromDirectorySynchronisationEvent extends UserCreatedEvent {
    public UserCreatedFromDirectorySynchronisationEvent(Object object, Directory directory, User user) {
        super(object, directory, user);
    }

    public UserCreatedFromDirectorySynchronisationEvent(
            Object object, ImmutableDirectory immutableDirectory, User user) {
        super(object, immutableDirectory, user);
    }
}
