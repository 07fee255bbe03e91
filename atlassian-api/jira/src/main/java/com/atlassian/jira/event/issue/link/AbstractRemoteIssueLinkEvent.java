package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class AbstractRemoteIssueLinkEvent {
    private final Long remoteIssueLinkId;

    public AbstractRemoteIssueLinkEvent(Long remoteIssueLinkId) {
        this.remoteIssueLinkId = remoteIssueLinkId;
    }

    /** The members of a remote link are not known here. */
    public AbstractRemoteIssueLinkEvent(RemoteIssueLink remoteIssueLink) {
        throw new UnsupportedOperationException();
    }

    public Long getRemoteIssueLinkId() {
        return remoteIssueLinkId;
    }

    public String getGlobalId() {
        throw new UnsupportedOperationException();
    }
}
