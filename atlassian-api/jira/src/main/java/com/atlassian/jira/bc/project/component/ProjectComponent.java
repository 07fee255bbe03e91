package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.project.ProjectConstant;

public interface ProjectComponent extends ProjectConstant {
    @Override
    Long getId();

    String getDescription();

    String getLead();

    @Override
    String getName();

    Long getProjectId();

    long getAssigneeType();
}
