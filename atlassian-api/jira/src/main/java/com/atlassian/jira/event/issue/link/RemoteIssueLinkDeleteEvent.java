package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class RemoteIssueLinkDeleteEvent extends AbstractRemoteIssueLinkEvent {
    public RemoteIssueLinkDeleteEvent(Long id) {
        super(id);
    }

    public RemoteIssueLinkDeleteEvent(RemoteIssueLink remoteIssueLink) {
        super(remoteIssueLink);
    }
}
