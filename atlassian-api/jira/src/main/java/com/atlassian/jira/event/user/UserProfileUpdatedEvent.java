package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserProfileUpdatedEvent {
    public UserProfileUpdatedEvent(ApplicationUser applicationUser1, ApplicationUser applicationUser2) {}

    public String getUsername() {
        throw new UnsupportedOperationException();
    }

    public String getEditedByUsername() {
        throw new UnsupportedOperationException();
    }
}
