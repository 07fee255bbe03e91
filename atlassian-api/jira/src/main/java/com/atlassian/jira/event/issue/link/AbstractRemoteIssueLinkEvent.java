package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class AbstractRemoteIssueLinkEvent {
    private Long remoteIssueLinkId;

    public AbstractRemoteIssueLinkEvent(Long remoteIssueLinkId) {
        this.remoteIssueLinkId = remoteIssueLinkId;
    }

    public AbstractRemoteIssueLinkEvent(RemoteIssueLink remoteIssueLink) {}

    public Long getRemoteIssueLinkId() {
        return remoteIssueLinkId;
    }

    public String getGlobalId() {
        throw new UnsupportedOperationException();
    }
}
