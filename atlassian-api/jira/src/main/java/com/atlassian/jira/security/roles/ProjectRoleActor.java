package com.atlassian.jira.security.roles;

public interface ProjectRoleActor extends RoleActor {
    String GROUP_ROLE_ACTOR_TYPE = "atlassian-group-role-actor";

    String USER_ROLE_ACTOR_TYPE = "atlassian-user-role-actor";

    Long getProjectId();
}
