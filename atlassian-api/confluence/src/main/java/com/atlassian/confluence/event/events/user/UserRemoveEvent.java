package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.user.User;

public class UserRemoveEvent extends UserEvent implements Removed {
    public UserRemoveEvent(Object object, User user) {
        super(object, user);
    }
}
