package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.user.User;

public class UserCreateEvent extends UserEvent implements Created {
    public UserCreateEvent(Object object, User user) {
        super(object, user);
    }
}
