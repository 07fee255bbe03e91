package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public class DomainRestrictedUserSignupEvent extends UserEvent {
    public DomainRestrictedUserSignupEvent(Object object, User user) {
        super(object, user);
    }
}
