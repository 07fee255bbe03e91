package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.event.AbstractEvent;

@PublicApi
public final class IssueViewEvent extends AbstractEvent {
    private long id;

    public IssueViewEvent(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }
}
