package com.atlassian.jira.event.permission;

import com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class PermissionSchemeRemovedFromProjectEvent extends AbstractSchemeRemovedFromProjectEvent {
    public PermissionSchemeRemovedFromProjectEvent(Scheme scheme, Project project) {
        super(scheme, project);
    }
}
