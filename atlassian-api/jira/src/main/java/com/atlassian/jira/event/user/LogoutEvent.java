package com.atlassian.jira.event.user;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public final class LogoutEvent extends UserEvent {
    /** Jira's number of this event, by our reading. */
    private static final int TYPE = 6;

    public LogoutEvent(ApplicationUser user) {
        super(user, TYPE);
    }
}
