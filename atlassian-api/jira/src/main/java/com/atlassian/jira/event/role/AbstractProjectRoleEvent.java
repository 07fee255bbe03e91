package com.atlassian.jira.event.role;

import com.atlassian.jira.security.roles.ProjectRole;

public class AbstractProjectRoleEvent {
    private ProjectRole projectRole;

    public AbstractProjectRoleEvent(ProjectRole projectRole) {
        this.projectRole = projectRole;
    }

    public ProjectRole getProjectRole() {
        return projectRole;
    }
}
