package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.people.ThreadAnswers;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code PermissionManager}. What a thread was answered once it is answered again, until the request or the bracket around
 * its work ends.
 */
public final class PermissionAnswers {

    private final Permissions permissions;
    private final ThreadAnswers remembered;
    private final Store store;
    private final IssueSource source;
    private final PermissionSchemes schemes;

    public PermissionAnswers(
            Permissions permissions,
            ThreadAnswers remembered,
            Store store,
            IssueSource source,
            PermissionSchemes schemes) {
        this.permissions = permissions;
        this.remembered = remembered;
        this.store = store;
        this.source = source;
        this.schemes = schemes;
    }

    public boolean hasPermission(ProjectPermissionKey key, Issue issue, @Nullable ApplicationUser user) {
        String permission = key.permissionKey();
        Long id = issue.getId();
        return id == null
                ? permissions.onIssue(permission, issue, user)
                : remembered.get(
                        List.of(permission, "issue", id, keyOf(user)),
                        () -> permissions.onIssue(permission, issue, user));
    }

    public boolean hasPermission(ProjectPermissionKey key, Project project, @Nullable ApplicationUser user) {
        String permission = key.permissionKey();
        return remembered.get(
                List.of(permission, "project", project.getId(), keyOf(user)),
                () -> permissions.inProject(permission, project, user));
    }

    public boolean hasPermission(
            ProjectPermissionKey key, Project project, @Nullable ApplicationUser user, boolean issueCreation) {
        return hasPermission(key, project, user);
    }

    public boolean hasProjects(ProjectPermissionKey key, @Nullable ApplicationUser user) {
        return !getProjects(key, user).isEmpty();
    }

    public Collection<Project> getProjects(ProjectPermissionKey key, @Nullable ApplicationUser user) {
        return store.from("Project").orderBy("name", "id").ids().stream()
                .flatMap(id -> source.project(id).stream())
                .filter(project -> !project.isArchived() && hasPermission(key, project, user))
                .toList();
    }

    /** Entries of permission schemes alone, and no event. */
    public void removeGroupPermissions(String group) {
        schemes.removeEntities("group", group);
    }

    public void removeUserPermissions(ApplicationUser user) {
        schemes.removeEntities("user", user.getKey());
    }

    private static String keyOf(@Nullable ApplicationUser user) {
        return user == null ? "" : Objects.requireNonNull(user.getKey());
    }
}
