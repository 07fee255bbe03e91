package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class WorkflowSchemeAddedToProjectEvent extends AbstractSchemeAddedToProjectEvent {
    public WorkflowSchemeAddedToProjectEvent(Scheme scheme, Project project) {
        super(scheme, project);
    }
}
