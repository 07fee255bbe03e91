package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class WorkflowSchemeRemovedFromProjectEvent extends AbstractSchemeRemovedFromProjectEvent {
    public WorkflowSchemeRemovedFromProjectEvent(Scheme scheme, Project project) {
        super(scheme, project);
    }
}
