package com.atlassian.jira.event.issue.security;

import com.atlassian.jira.event.scheme.AbstractSchemeEvent;
import com.atlassian.jira.scheme.Scheme;

public class IssueSecuritySchemeCreatedEvent extends AbstractSchemeEvent {
    public IssueSecuritySchemeCreatedEvent(Scheme scheme) {
        super(scheme);
    }
}
