package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

public class IssueLinkCreatedEvent {
    private final IssueLink issueLink;

    public IssueLinkCreatedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
