package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

public class IssueWatcherDeletedEvent extends AbstractEvent {
    private Issue issue;
    private ApplicationUser user;

    public IssueWatcherDeletedEvent(Issue issue, ApplicationUser user) {
        this.issue = issue;
        this.user = user;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public ApplicationUser getApplicationUser() {
        return user;
    }
}
