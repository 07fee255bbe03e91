package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public class ConfirmEmailAddressEvent extends UserSignupEvent {
    public ConfirmEmailAddressEvent(Object object, User user) {
        super(object, user);
    }
}
