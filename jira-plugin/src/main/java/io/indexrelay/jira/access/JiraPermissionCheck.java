package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.InternalComments;
import io.indexrelay.jira.read.JiraLoader;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.Failures;
import io.indexrelay.selfcheck.PermissionCheck;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What Jira's own managers say: Browse Projects on the issue, or on the project in the project phase; and for a comment or
 * worklog with a level, whether the user is in its group or its role (one of both where it names both, read in Jira
 * 6.3.15); and whether the managers of filters and dashboards give the user the one asked for. Of a request type Service
 * Management says whether it shows it to the user, beside Browse Projects; of the portal the same managers are asked in the
 * customer context. One unit of work for each answer, since Jira keeps answers by thread.
 */
public final class JiraPermissionCheck implements PermissionCheck {

    private final Transactions work;
    private final JiraLoader loader;
    private final UserManager users;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final PermissionManager permissions;
    private final Desks desks;
    private final InternalComments internal;

    /** @param work a {@link io.indexrelay.jira.read.JiraWork} */
    public JiraPermissionCheck(
            Transactions work,
            JiraLoader loader,
            UserManager users,
            GroupManager groups,
            ProjectRoleManager roles,
            PermissionManager permissions,
            Desks desks,
            InternalComments internal) {
        this.work = work;
        this.loader = loader;
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.permissions = permissions;
        this.desks = desks;
        this.internal = internal;
    }

    @Override
    public Answer mayView(String userKey, Subject document) {
        try {
            return work.inTransaction(() -> answer(userKey, document, user -> mayView(document, user)));
        } catch (RuntimeException | LinkageError e) {
            return new Answer.Unknown(Failures.describe(e));
        }
    }

    /** A unit of its own, as what Jira remembers by thread knows nothing of the context it was asked in. */
    @Override
    public Optional<Answer> mayViewInPortal(String userKey, Subject document) {
        try {
            return work.inTransaction(() ->
                    desks.inCustomerContext(() -> answer(userKey, document, user -> mayViewInPortal(document, user))));
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(new Answer.Unknown(Failures.describe(e)));
        }
    }

    private Answer answer(
            String userKey, Subject document, Function<@Nullable ApplicationUser, Optional<Boolean>> question) {
        ApplicationUser user = userKey.isEmpty() ? null : users.getUserByKey(userKey);
        if (user == null && !userKey.isEmpty()) {
            return new Answer.No();
        }
        return question.apply(user).map(Answer::of).orElseGet(() -> new Answer.Unknown(document + " is not there"));
    }

    /** What is no request shows to nobody, and neither does what hangs on one but its public comments. */
    private Optional<Boolean> mayViewInPortal(Subject document, @Nullable ApplicationUser user) {
        return switch (document.kind()) {
            case ISSUE -> loader.issue(document).map(issue -> isRequest(issue) && mayBrowse(issue, user));
            case COMMENT -> loader.comment(document)
                    .map(comment -> isRequest(comment.getIssue())
                            && !internal.of(comment.getId()).orElse(false)
                            && mayView(comment, user));
            case REQUEST_TYPE -> mayUseType(document, user);
            default -> Optional.of(false);
        };
    }

    private boolean isRequest(Issue issue) {
        return desks.of(issue.getProjectObject())
                .flatMap(desk -> desks.requestType(issue.getId(), desk))
                .isPresent();
    }

    private Optional<Boolean> mayView(Subject document, @Nullable ApplicationUser user) {
        return switch (document.kind()) {
            case PROJECT -> loader.project(document).map(project -> mayBrowse(project, user));
            case ISSUE -> loader.issue(document).map(issue -> mayBrowse(issue, user));
            case COMMENT -> loader.comment(document).map(comment -> mayView(comment, user));
            case WORKLOG -> loader.worklog(document)
                    .map(worklog -> mayBrowse(worklog.getIssue(), user)
                            && isOnLevel(worklog.getIssue(), worklog.getGroupLevel(), worklog.getRoleLevelId(), user));
            case ATTACHMENT -> loader.attachment(document).map(attachment -> mayBrowse(attachment.getIssue(), user));
            case FILTER, DASHBOARD -> mayUse(document, user);
            case REQUEST_TYPE -> mayUseType(document, user);
            default -> Optional.empty();
        };
    }

    private boolean mayView(Comment comment, @Nullable ApplicationUser user) {
        return mayBrowse(comment.getIssue(), user)
                && isOnLevel(comment.getIssue(), comment.getGroupLevel(), comment.getRoleLevelId(), user);
    }

    /** Two answers, both yes: that of the project, and Service Management's about its type. */
    private Optional<Boolean> mayUseType(Subject document, @Nullable ApplicationUser user) {
        return desks.requestType(Integer.parseInt(document.id())).flatMap(type -> desks.deskOf(type)
                .flatMap(desk -> loader.project(Subject.of(Kind.PROJECT, desk.projectId())))
                .map(project -> mayBrowse(project, user) && desks.showsType(user, type)));
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
