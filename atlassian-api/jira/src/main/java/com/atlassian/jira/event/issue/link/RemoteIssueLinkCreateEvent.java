package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class RemoteIssueLinkCreateEvent extends AbstractRemoteIssueLinkEvent {
    private String applicationType;

    public RemoteIssueLinkCreateEvent(Long id, String applicationType) {
        super(id);
        this.applicationType = applicationType;
    }

    public RemoteIssueLinkCreateEvent(RemoteIssueLink remoteIssueLink) {
        super(remoteIssueLink);
    }

    public String getApplicationType() {
        return applicationType;
    }
}
