package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.event.AbstractEvent;

@PublicApi
public final class QuickBrowseEvent extends AbstractEvent {
    private String issueKey;

    public QuickBrowseEvent(String issueKey) {
        this.issueKey = issueKey;
    }

    public String getIssueKey() {
        return issueKey;
    }
}
