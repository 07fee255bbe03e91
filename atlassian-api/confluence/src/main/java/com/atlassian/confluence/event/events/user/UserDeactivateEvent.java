package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.user.User;

public class UserDeactivateEvent extends UserEvent implements Updated {
    private boolean suppressWebhook;

    public UserDeactivateEvent(Object object, User user) {
        super(object, user);
    }

    public UserDeactivateEvent(Object object, User user, boolean suppressWebhook) {
        super(object, user);
        this.suppressWebhook = suppressWebhook;
    }

    public boolean isSuppressWebhook() {
        return suppressWebhook;
    }
}
