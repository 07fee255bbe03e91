package com.atlassian.jira.event.issue.security;

import com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class IssueSecuritySchemeRemovedFromProjectEvent extends AbstractSchemeRemovedFromProjectEvent {
    public IssueSecuritySchemeRemovedFromProjectEvent(Scheme scheme, Project project) {
        super(scheme, project);
    }
}
