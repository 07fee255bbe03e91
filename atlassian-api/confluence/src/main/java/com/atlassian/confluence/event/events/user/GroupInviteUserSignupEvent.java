package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public class GroupInviteUserSignupEvent extends UserSignupEvent {
    public GroupInviteUserSignupEvent(Object object, User user) {
        super(object, user);
    }
}
