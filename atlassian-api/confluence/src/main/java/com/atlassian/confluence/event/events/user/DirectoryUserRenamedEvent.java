package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.crowd.model.user.User;

public class DirectoryUserRenamedEvent extends ConfluenceEvent {
    private String oldUsername;
    private User user;

    public DirectoryUserRenamedEvent(Object object, String oldUsername, User user) {
        super(object);
        this.oldUsername = oldUsername;
        this.user = user;
    }

    public String getOldUsername() {
        return oldUsername;
    }

    public User getUser() {
        return user;
    }
}
