package io.indexrelay.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import io.indexrelay.access.Atom;
import io.indexrelay.read.FoldedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is in a role of a project, by the rows: users by key, groups by name (read in Jira 6.3.15). Actors of another type,
 * which an app may bring, admit nobody here: who they stand for would have to be asked from people, and no event would say
 * when that changes.
 */
public final class RoleMembers {

    private final ProjectRoleManager roles;

    public RoleMembers(ProjectRoleManager roles) {
        this.roles = roles;
    }

    /** Empty when the role is gone. */
    Optional<Members> of(Project project, long roleId) {
        ProjectRole role = roles.getProjectRole(roleId);
        if (role == null) {
            return Optional.empty();
        }
        List<Atom> admitted = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        ProjectRoleActors actors = roles.getProjectRoleActors(role, project);
        if (actors != null) {
            for (RoleActor actor : actors.getRoleActors()) {
                atom(actor).ifPresentOrElse(admitted::add, () -> unknown.add(actor.getType()));
            }
        }
        return Optional.of(new Members(admitted, unknown));
    }

    private static Optional<Atom> atom(RoleActor actor) {
        return switch (actor.getType()) {
            case ProjectRoleActor.USER_ROLE_ACTOR_TYPE -> Optional.of(Atom.user(actor.getParameter()));
            case ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE -> Optional.of(
                    Atom.group(FoldedNames.fold(actor.getParameter())));
            default -> Optional.empty();
        };
    }

    /** @param unknown types of actors that an app brought */
    record Members(List<Atom> admitted, Set<String> unknown) {}
}
