package com.atlassian.jira.event.issue.security;

import com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent;
import com.atlassian.jira.scheme.Scheme;

public class IssueSecuritySchemeUpdatedEvent extends AbstractSchemeUpdatedEvent {
    public IssueSecuritySchemeUpdatedEvent(Scheme scheme1, Scheme scheme2) {
        super(scheme1, scheme2);
    }
}
