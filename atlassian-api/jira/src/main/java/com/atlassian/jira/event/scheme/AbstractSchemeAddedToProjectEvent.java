package com.atlassian.jira.event.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeAddedToProjectEvent extends AbstractSchemeEvent {
    private Project project;

    public AbstractSchemeAddedToProjectEvent(Scheme scheme, Project project) {
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

    public String getSchemeName() {
        return getScheme().getName();
    }

    public Long getSchemeId() {
        return getScheme().getId();
    }
}
