package com.atlassian.jira.event.user;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public final class LoginEvent extends UserEvent {
    public LoginEvent(ApplicationUser applicationUser) {
        super((ApplicationUser) null, 0);
    }
}
