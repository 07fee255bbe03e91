package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.user.User;

public class UserReactivateEvent extends UserEvent implements Updated {
    private boolean suppressWebhook;

    public UserReactivateEvent(Object object, User user) {
        super(object, user);
    }

    public UserReactivateEvent(Object object, User user, boolean suppressWebhook) {
        super(object, user);
        this.suppressWebhook = suppressWebhook;
    }

    public boolean isSuppressWebhook() {
        return suppressWebhook;
    }
}
