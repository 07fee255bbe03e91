package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public abstract class UserSignupEvent extends UserEvent {
    public UserSignupEvent(Object object, User user) {
        super(object, user);
    }
}
