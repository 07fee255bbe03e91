package com.atlassian.jira.event.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeRemovedFromProjectEvent extends AbstractSchemeEvent {
    private Project project;

    public AbstractSchemeRemovedFromProjectEvent(Scheme scheme, Project project) {
        super(scheme);
        this.project = project;
    }

    public Project getProject() {
        return project;
    }

    public Long getProjectId() {
        return project.getId();
    }

    public String getProjectName() {
        return project.getName();
    }
}
