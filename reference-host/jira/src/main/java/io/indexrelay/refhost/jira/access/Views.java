package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.answers.Visibility;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may view a project, an issue, a comment, a worklog, an attachment, a filter or a dashboard. What hangs on an issue is seen by those who see the
 * issue; a comment or worklog with a level, by those of them who are in its group, or in its role in the issue's project.
 * Its author is no exception, and a level whose group or role is gone lets nobody in. Of filters and dashboards, and of who
 * may use them, {@link ShareRules} speak; somebody who is not active cannot log in to see any.
 */
public final class Views implements Visibility {

    private final Store store;
    private final IssueSource source;
    private final Permissions permissions;
    private final Roles roles;
    private final People people;
    private final Memo memo;
    private final ShareRules shares;

    Views(
            Store store,
            IssueSource source,
            Permissions permissions,
            Roles roles,
            People people,
            Memo memo,
            ShareRules shares) {
        this.store = store;
        this.source = source;
        this.permissions = permissions;
        this.roles = roles;
        this.people = people;
        this.memo = memo;
        this.shares = shares;
    }

    @Override
    public boolean canView(@Nullable ApplicationUser user, String subject) {
        int slash = subject.indexOf('/');
        Optional<Long> number = slash < 0 ? Optional.empty() : number(subject.substring(slash + 1));
        if (number.isEmpty()) {
            return false;
        }
        long id = number.get();
        return switch (subject.substring(0, slash)) {
            case "project" -> source.project(id)
                    .filter(project -> permissions.mayBrowse(project, user))
                    .isPresent();
            case "issue" -> seesIssue(user, id);
            case "comment" -> row("Action", id)
                    .filter(row -> row.text("type", "").equals("comment"))
                    .filter(row -> seesWithLevel(user, row, "level"))
                    .isPresent();
            case "worklog" -> row("Worklog", id)
                    .filter(row -> seesWithLevel(user, row, "grouplevel"))
                    .isPresent();
            case "attachment" -> row("FileAttachment", id)
                    .filter(row -> seesIssue(user, row.number("issue", 0)))
                    .isPresent();
            case "filter" -> mayUse(user, ShareRows.FILTER, id);
            case "dashboard" -> mayUse(user, ShareRows.DASHBOARD, id);
            default -> false;
        };
    }

    private boolean mayUse(@Nullable ApplicationUser user, String entity, long id) {
        return (user == null || user.isActive()) && shares.mayUse(entity, id, user);
    }

    private boolean seesIssue(@Nullable ApplicationUser user, long id) {
        String key = user == null ? "" : user.getKey();
        return memo.get(List.of("sees", key, id), () -> issue(id)
                .filter(issue -> permissions.mayBrowse(issue, user))
                .isPresent());
    }

    private boolean seesWithLevel(@Nullable ApplicationUser user, Row row, String groupField) {
        long issue = row.number("issue", 0);
        return seesIssue(user, issue)
                && isInAudience(
                        user,
                        row.text(groupField, ""),
                        row.number("rolelevel"),
                        issue(issue).orElseThrow().getProjectObject().getId());
    }

    /**
     * Whether a user is among the readers of a comment or a worklog, of those who see its issue.
     *
     * @param group {@code ""} for no limit to a group
     * @param role null for no limit to a role
     */
    public boolean isInAudience(@Nullable ApplicationUser user, String group, @Nullable Long role, long project) {
        if (group.isEmpty() && role == null) {
            return true;
        }
        if (user == null) {
            return false;
        }
        return (!group.isEmpty() && people.isMember(user, group))
                || (role != null && roles.contains(role, project, user));
    }

    private Optional<Issue> issue(long id) {
        return memo.get(List.of("issue", id), () -> source.issue(id));
    }

    private Optional<Row> row(String entity, long id) {
        return memo.get(List.of("row", entity, id), () -> store.find(entity, id));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
