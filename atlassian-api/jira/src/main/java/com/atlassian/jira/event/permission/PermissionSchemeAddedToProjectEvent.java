package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class PermissionSchemeAddedToProjectEvent extends AbstractSchemeAddedToProjectEvent {
    public PermissionSchemeAddedToProjectEvent(Scheme scheme, Project project) {
        super(scheme, project);
    }
}
