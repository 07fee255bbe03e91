package com.atlassian.jira.event.user;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public class UserEvent extends AbstractEvent {
    private ApplicationUser user;
    private int eventType;

    public UserEvent(ApplicationUser user, int eventType) {
        this.user = user;
        this.eventType = eventType;
    }

    public UserEvent(Map<String, Object> params, ApplicationUser user, int eventType) {
        super(params);
        this.user = user;
        this.eventType = eventType;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public ApplicationUser getInitiatingUser() {
        return com.atlassian.jira.component.ComponentAccessor.getJiraAuthenticationContext()
                .getLoggedInUser();
    }

    public int getEventType() {
        return eventType;
    }
}
