package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.user.User;

@AsynchronousPreferred
public class UserRemoveCompletedEvent extends UserEvent implements Removed {
    public UserRemoveCompletedEvent(Object object, User user) {
        super(object, user);
    }
}
