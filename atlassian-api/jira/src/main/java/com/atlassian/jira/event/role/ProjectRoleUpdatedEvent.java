package com.atlassian.jira.event.role;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;

public class ProjectRoleUpdatedEvent extends AbstractProjectRoleEvent {
    private Project project;
    private ProjectRoleActors roleActors;
    private ProjectRoleActors originalRoleActors;

    public ProjectRoleUpdatedEvent(
            Project project,
            ProjectRole projectRole,
            ProjectRoleActors roleActors,
            ProjectRoleActors originalRoleActors) {
        super(projectRole);
        this.project = project;
        this.roleActors = roleActors;
        this.originalRoleActors = originalRoleActors;
    }

    public Project getProject() {
        return project;
    }

    public ProjectRoleActors getRoleActors() {
        return roleActors;
    }

    public ProjectRoleActors getOriginalRoleActors() {
        return originalRoleActors;
    }
}
