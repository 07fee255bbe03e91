package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;

public class AutoUserCreatedEvent extends UserCreatedEvent {
    public AutoUserCreatedEvent(Object object, Directory directory, User user) {
        super(object, directory, user);
    }
}
