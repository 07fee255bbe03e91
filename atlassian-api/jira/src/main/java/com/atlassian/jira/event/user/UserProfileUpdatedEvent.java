package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserProfileUpdatedEvent {
    private final String username;
    private final String editedByUsername;

    public UserProfileUpdatedEvent(ApplicationUser user, ApplicationUser editedBy) {
        this.username = user.getUsername();
        this.editedByUsername = editedBy == null ? null : editedBy.getUsername();
    }

    public String getUsername() {
        return username;
    }

    public String getEditedByUsername() {
        return editedByUsername;
    }
}
