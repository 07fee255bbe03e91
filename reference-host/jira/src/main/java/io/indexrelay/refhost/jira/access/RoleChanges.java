package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.event.role.ProjectRoleDeletedEvent;
import com.atlassian.jira.event.role.ProjectRoleUpdatedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.Collection;

/** What {@code ProjectRoleService} does, which the pages and the REST interface use: it alone has events. */
public final class RoleChanges {

    private final Roles roles;
    private final PermissionSchemes permissions;
    private final SecuritySchemes security;
    private final ShareRows shares;
    private final NativeEvents events;

    public RoleChanges(
            Roles roles,
            PermissionSchemes permissions,
            SecuritySchemes security,
            ShareRows shares,
            NativeEvents events) {
        this.roles = roles;
        this.permissions = permissions;
        this.security = security;
        this.shares = shares;
        this.events = events;
    }

    /** One event for everybody added, and one for everybody removed. */
    void update(ProjectRole role, Project project, Collection<RoleMember> added, Collection<RoleMember> removed) {
        if (!added.isEmpty()) {
            replace(role, project, roles.members(role.getId(), project.getId()).addRoleActors(added));
        }
        if (!removed.isEmpty()) {
            replace(role, project, roles.members(role.getId(), project.getId()).removeRoleActors(removed));
        }
    }

    private void replace(ProjectRole role, Project project, RoleMembers members) {
        RoleMembers before = roles.members(role.getId(), project.getId());
        roles.update(role.getId(), project.getId(), members.getRoleActors());
        RoleMembers after = roles.members(role.getId(), project.getId());
        events.publishAfterwards(new ProjectRoleUpdatedEvent(project, role, after, before));
    }

    /** Entries of schemes and shares that name it go with it, in silence; levels of comments and worklogs keep its id. */
    void delete(ProjectRole role) {
        String id = role.getId().toString();
        permissions.removeEntities("projectrole", id);
        security.removeEntities("projectrole", id);
        shares.forgetRole(role.getId());
        roles.delete(role.getId());
        events.publishAfterwards(new ProjectRoleDeletedEvent(role));
    }
}
