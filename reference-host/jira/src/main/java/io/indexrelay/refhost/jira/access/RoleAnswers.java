package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.DefaultRoleActors;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code ProjectRoleManager}. It changes roles without a word, as some apps make it do. */
public final class RoleAnswers {

    private final Roles roles;

    public RoleAnswers(Roles roles) {
        this.roles = roles;
    }

    public Collection<ProjectRole> getProjectRoles() {
        return roles.all();
    }

    public Collection<ProjectRole> getProjectRoles(@Nullable ApplicationUser user, Project project) {
        return roles.all().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .toList();
    }

    public @Nullable ProjectRole getProjectRole(@Nullable Long id) {
        return id == null ? null : roles.find(id).orElse(null);
    }

    public @Nullable ProjectRole getProjectRole(String name) {
        return roles.find(name).orElse(null);
    }

    public boolean isRoleNameUnique(String name) {
        return roles.find(name).isEmpty();
    }

    public ProjectRole createRole(ProjectRole role) {
        return roles.create(role.getName(), Objects.requireNonNullElse(role.getDescription(), ""));
    }

    public void deleteRole(ProjectRole role) {
        roles.delete(role.getId());
    }

    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return roles.members(role.getId(), project.getId());
    }

    public void updateProjectRoleActors(ProjectRoleActors actors) {
        roles.update(actors.getProjectRoleId(), actors.getProjectId(), actors.getRoleActors());
    }

    public DefaultRoleActors getDefaultRoleActors(ProjectRole role) {
        return roles.members(role.getId(), null);
    }

    /** For projects that are made from now on. */
    public void updateDefaultRoleActors(DefaultRoleActors actors) {
        roles.update(actors.getProjectRoleId(), null, actors.getRoleActors());
    }

    public void applyDefaultsRolesToProject(Project project) {
        for (ProjectRole role : roles.all()) {
            roles.update(
                    role.getId(),
                    project.getId(),
                    roles.members(role.getId(), null).getRoleActors());
        }
    }

    public void removeAllRoleActorsByNameAndType(String parameter, String type) {
        roles.removeEverywhere(type, parameter);
    }

    public void removeAllRoleActorsByProject(Project project) {
        roles.removeProject(project.getId());
    }

    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project) {
        return roles.contains(role.getId(), project.getId(), user);
    }

    /** The projects in which a user or a group is in some role by name. */
    public Collection<Long> getProjectIdsContainingRoleActorByNameAndType(String parameter, String type) {
        return List.copyOf(roles.projectsWith(type, parameter));
    }
}
