package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public class PublicUserSignupEvent extends UserSignupEvent {
    public PublicUserSignupEvent(Object object, User user) {
        super(object, user);
    }
}
