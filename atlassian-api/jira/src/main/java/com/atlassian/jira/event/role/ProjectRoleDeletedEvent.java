package com.atlassian.jira.event.role;

import com.atlassian.jira.security.roles.ProjectRole;

public class ProjectRoleDeletedEvent extends AbstractProjectRoleEvent {
    public ProjectRoleDeletedEvent(ProjectRole projectRole) {
        super(projectRole);
    }
}
