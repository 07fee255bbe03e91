package com.atlassian.jira.event.issue.security;

import com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent;
import com.atlassian.jira.scheme.Scheme;

public class IssueSecuritySchemeCopiedEvent extends AbstractSchemeCopiedEvent {
    public IssueSecuritySchemeCopiedEvent(Scheme scheme1, Scheme scheme2) {
        super(scheme1, scheme2);
    }
}
