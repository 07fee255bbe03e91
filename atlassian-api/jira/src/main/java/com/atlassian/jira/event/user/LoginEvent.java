package com.atlassian.jira.event.user;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public final class LoginEvent extends UserEvent {
    /** Jira's number of this event, by our reading. */
    private static final int TYPE = 5;

    public LoginEvent(ApplicationUser user) {
        super(user, TYPE);
    }
}
