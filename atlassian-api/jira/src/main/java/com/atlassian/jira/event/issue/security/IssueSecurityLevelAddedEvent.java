package com.atlassian.jira.event.issue.security;

import com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent;
import com.atlassian.jira.scheme.SchemeEntity;

public class IssueSecurityLevelAddedEvent extends AbstractSchemeEntityEvent {
    public IssueSecurityLevelAddedEvent(Long id, SchemeEntity schemeEntity) {
        super(id, schemeEntity);
    }
}
