package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public class AdminAddedUserEvent {
    private User user;

    public AdminAddedUserEvent(User user) {
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
