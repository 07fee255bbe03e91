package com.atlassian.jira.event.issue.security;

import com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class IssueSecuritySchemeAddedToProjectEvent extends AbstractSchemeAddedToProjectEvent {
    public IssueSecuritySchemeAddedToProjectEvent(Scheme scheme, Project project) {
        super(scheme, project);
    }
}
