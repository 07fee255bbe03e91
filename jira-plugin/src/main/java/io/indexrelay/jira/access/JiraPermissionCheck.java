package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.JiraLoader;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.Failures;
import io.indexrelay.selfcheck.PermissionCheck;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Jira's own managers say: Browse Projects on the issue, or on the project in the project phase; and for a comment or
 * worklog with a level, whether the user is in its group or its role (one of both where it names both, read in Jira
 * 6.3.15); and whether the managers of filters and dashboards give the user the one asked for. One unit of work for each answer, since Jira keeps answers by thread.
 */
public final class JiraPermissionCheck implements PermissionCheck {

    private final Transactions work;
    private final JiraLoader loader;
    private final UserManager users;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final PermissionManager permissions;

    /** @param work a {@link io.indexrelay.jira.read.JiraWork} */
    public JiraPermissionCheck(
            Transactions work,
            JiraLoader loader,
            UserManager users,
            GroupManager groups,
            ProjectRoleManager roles,
            PermissionManager permissions) {
        this.work = work;
        this.loader = loader;
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.permissions = permissions;
    }

    @Override
    public Answer mayView(String userKey, Subject document) {
        try {
            return work.inTransaction(() -> answer(userKey, document));
        } catch (RuntimeException e) {
            return new Answer.Unknown(Failures.describe(e));
        }
    }

    private Answer answer(String userKey, Subject document) {
        ApplicationUser user = userKey.isEmpty() ? null : users.getUserByKey(userKey);
        if (user == null && !userKey.isEmpty()) {
            return new Answer.No();
        }
        Optional<Boolean> mayView =
                switch (document.kind()) {
                    case PROJECT -> loader.project(document).map(project -> mayBrowse(project, user));
                    case ISSUE -> loader.issue(document).map(issue -> mayBrowse(issue, user));
                    case COMMENT -> loader.comment(document)
                            .map(comment -> mayBrowse(comment.getIssue(), user)
                                    && isOnLevel(
                                            comment.getIssue(),
                                            comment.getGroupLevel(),
                                            comment.getRoleLevelId(),
                                            user));
                    case WORKLOG -> loader.worklog(document)
                            .map(worklog -> mayBrowse(worklog.getIssue(), user)
                                    && isOnLevel(
                                            worklog.getIssue(),
                                            worklog.getGroupLevel(),
                                            worklog.getRoleLevelId(),
                                            user));
                    case ATTACHMENT -> loader.attachment(document)
                            .map(attachment -> mayBrowse(attachment.getIssue(), user));
                    case FILTER, DASHBOARD -> mayUse(document, user);
                    default -> Optional.empty();
                };
        return mayView.map(Answer::of).orElseGet(() -> new Answer.Unknown(document + " is not there"));
    }

    /** Asked for somebody who is not active, the managers go by the shares alone (read in 6.3.15); but nobody can be them. */
    private Optional<Boolean> mayUse(Subject document, @Nullable ApplicationUser user) {
        boolean isActive = user == null || user.isActive();
        return loader.shared().mayUse(document, user).map(mayUse -> mayUse && isActive);
    }

    /** That null stands for the visitor is so since Jira 6. */
    @SuppressWarnings("NullAway") // Jira's API is not annotated, and takes null for this.
    private boolean mayBrowse(Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    @SuppressWarnings("NullAway") // As above.
    private boolean mayBrowse(Project project, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    private boolean isOnLevel(
            Issue issue, @Nullable String group, @Nullable Long roleId, @Nullable ApplicationUser user) {
        boolean hasGroup = group != null && !group.isEmpty();
        if (!hasGroup && roleId == null) {
            return true;
        }
        return user != null
                && ((hasGroup && isInGroup(user, group)) || (roleId != null && isInRole(user, roleId, issue)));
    }

    private boolean isInGroup(ApplicationUser user, @Nullable String group) {
        return groups.isUserInGroup(user.getUsername(), Objects.requireNonNull(group));
    }

    private boolean isInRole(ApplicationUser user, Long roleId, Issue issue) {
        ProjectRole role = roles.getProjectRole(roleId);
        return role != null && roles.isUserInProjectRole(user, role, issue.getProjectObject());
    }
}
