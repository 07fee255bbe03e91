package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserRenamedEvent extends UserProfileUpdatedEvent {
    private String oldUserName;

    public UserRenamedEvent(ApplicationUser applicationUser1, ApplicationUser applicationUser2, String oldUserName) {
        super(applicationUser1, applicationUser2);
        this.oldUserName = oldUserName;
    }

    public String getOldUserName() {
        return oldUserName;
    }
}
