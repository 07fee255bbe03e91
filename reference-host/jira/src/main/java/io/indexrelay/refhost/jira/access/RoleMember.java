package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.people.People;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user or a group in a role of a project, or of no project: among those whom a new project gets. */
final class RoleMember implements ProjectRoleActor {

    private final @Nullable Long id;
    private final long role;
    private final @Nullable Long project;
    private final String type;
    private final String parameter;
    private final People people;

    RoleMember(@Nullable Long id, long role, @Nullable Long project, String type, String parameter, People people) {
        this.id = id;
        this.role = role;
        this.project = project;
        this.type = type;
        this.parameter = parameter;
        this.people = people;
    }

    @Override
    public @Nullable Long getId() {
        return id;
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
    public String getType() {
        return type;
    }

    /** A user's key, or a group's name. */
    @Override
    public String getParameter() {
        return parameter;
    }

    @Override
    public String getDescriptor() {
        return parameter;
    }

    private boolean isUser() {
        return type.equals(USER_ROLE_ACTOR_TYPE);
    }

    private boolean isGroup() {
        return type.equals(GROUP_ROLE_ACTOR_TYPE);
    }

    /** Those whom the directory holds; nobody for a type of another app. */
    @Override
    public Set<ApplicationUser> getUsers() {
        Set<ApplicationUser> users = new LinkedHashSet<>();
        if (isUser()) {
            people.byKey(parameter).ifPresent(users::add);
        } else if (isGroup()) {
            people.directory().membersOf(parameter).forEach(name -> people.byName(name)
                    .ifPresent(users::add));
        }
        return Collections.unmodifiableSet(users);
    }

    @Override
    public boolean contains(@Nullable ApplicationUser user) {
        if (user == null) {
            return false;
        }
        return isUser() ? user.getKey().equals(parameter) : isGroup() && people.isMember(user, parameter);
    }

    @Override
    public boolean isActive() {
        return isUser()
                ? people.byKeyEvenWhenUnknown(parameter).isActive()
                : isGroup() && people.directory().group(parameter).isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleMember that
                && role == that.role
                && Objects.equals(project, that.project)
                && type.equals(that.type)
                && Directory.fold(parameter).equals(Directory.fold(that.parameter));
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, project, type, Directory.fold(parameter));
    }

    @Override
    public String toString() {
        return type + ":" + parameter;
    }
}
