package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public final class IssuePreDeleteEvent extends AbstractEvent implements IssueRelatedEvent {
    private Issue issue;
    private ApplicationUser user;

    public IssuePreDeleteEvent(Issue issue, ApplicationUser user) {
        this.issue = issue;
        this.user = user;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
