package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.user.User;

public abstract class UserEvent extends ConfluenceEvent {
    private User user;

    public UserEvent(Object object, User user) {
        super(object);
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
