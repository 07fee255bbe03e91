package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody in a role of a project, as of when it was read; without a project those whom new projects get. */
final class RoleMembers implements ProjectRoleActors {

    private final long role;
    private final @Nullable Long project;
    private final Set<RoleActor> actors;

    RoleMembers(long role, @Nullable Long project, Collection<? extends RoleActor> actors) {
        this.role = role;
        this.project = project;
        this.actors = Collections.unmodifiableSet(new LinkedHashSet<>(actors));
    }

    @Override
    public Long getProjectRoleId() {
        return role;
    }

    @Override
    public @Nullable Long getProjectId() {
        return project;
    }

    @Override
    public Set<RoleActor> getRoleActors() {
        return actors;
    }

    @Override
    public Set<RoleActor> getRoleActorsByType(String type) {
        return actors.stream().filter(actor -> actor.getType().equals(type)).collect(Collectors.toSet());
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return actors.stream().flatMap(actor -> actor.getUsers().stream()).collect(Collectors.toSet());
    }

    @Override
    public Set<ApplicationUser> getApplicationUsers() {
        return getUsers();
    }

    @Override
    public boolean contains(@Nullable ApplicationUser user) {
        return actors.stream().anyMatch(actor -> actor.contains(user));
    }

    @Override
    public RoleMembers addRoleActor(RoleActor actor) {
        return addRoleActors(Set.of(actor));
    }

    @Override
    public RoleMembers addRoleActors(Collection<? extends RoleActor> more) {
        Set<RoleActor> all = new LinkedHashSet<>(actors);
        all.addAll(more);
        return new RoleMembers(role, project, all);
    }

    @Override
    public RoleMembers removeRoleActor(RoleActor actor) {
        return removeRoleActors(Set.of(actor));
    }

    @Override
    public RoleMembers removeRoleActors(Collection<? extends RoleActor> some) {
        Set<RoleActor> left = new LinkedHashSet<>(actors);
        some.forEach(left::remove);
        return new RoleMembers(role, project, left);
    }
}
