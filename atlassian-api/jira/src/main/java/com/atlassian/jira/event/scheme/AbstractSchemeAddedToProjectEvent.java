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
        throw new UnsupportedOperationException();
    }

    public String getProjectName() {
        throw new UnsupportedOperationException();
    }

    public String getSchemeName() {
        throw new UnsupportedOperationException();
    }

    public Long getSchemeId() {
        throw new UnsupportedOperationException();
    }
}
