package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.DeniedViews;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule of filters and dashboards: its owner, and whoever one of its shares means. What nobody owns visitors may use, and
 * a dashboard that nobody owns is the system's own, for everybody. Administrators are no exception. A share with a project
 * means those who may browse it, as far as that can be said without an issue; one with a role of it the role's members,
 * whether or not they may browse. One that cannot be read fails every question that comes to the shares; of a type that
 * nobody knows it means nobody.
 *
 * <p>As read in Jira 6.3.15 ({@code ShareManager.isSharedWith} and the checkers of its types); shares with a user are newer.
 */
public final class ShareRules {

    private final Store store;
    private final ShareRows shares;
    private final IssueSource source;
    private final Permissions permissions;
    private final Roles roles;
    private final People people;
    private final DeniedViews denied;
    private final Memo memo;

    ShareRules(
            Store store,
            ShareRows shares,
            IssueSource source,
            Permissions permissions,
            Roles roles,
            People people,
            DeniedViews denied,
            Memo memo) {
        this.store = store;
        this.shares = shares;
        this.source = source;
        this.permissions = permissions;
        this.roles = roles;
        this.people = people;
        this.denied = denied;
        this.memo = memo;
    }

    /** As the managers answer; they do not ask whether the user is active, as nobody asks for one who is not. */
    public boolean mayUse(String entity, long id, @Nullable ApplicationUser user) {
        return memo.get(List.of("row", entity, id), () -> store.find(entity, id))
                .filter(row -> mayUse(row, user))
                .isPresent();
    }

    private boolean mayUse(Row row, @Nullable ApplicationUser user) {
        String word = row.entity().equals(ShareRows.FILTER) ? "filter/" : "dashboard/";
        if (denied.isDenied(word + row.id())) {
            return false;
        }
        String owner = row.text(ShareRows.owner(row.entity()));
        if (owner == null && (user == null || row.entity().equals(ShareRows.DASHBOARD))) {
            return true;
        }
        if (owner != null && user != null && owner.equals(user.getKey())) {
            return true;
        }
        List<Row> rows = memo.get(List.of("shares", row.entity(), row.id()), () -> shares.of(row.entity(), row.id()));
        return rows.stream().allMatch(ShareRules::isReadable) && rows.stream().anyMatch(share -> means(share, user));
    }

    private static boolean isReadable(Row share) {
        String role = share.text("param2");
        return !share.text("type", "").equals("project")
                || (number(share.text("param1")).isPresent()
                        && (role == null || number(role).isPresent()));
    }

    private boolean means(Row share, @Nullable ApplicationUser user) {
        String parameter = share.text("param1", "");
        return switch (share.text("type", "")) {
            case "global" -> true;
            case "loggedin" -> user != null;
            case "group" -> user != null && people.isMember(user, parameter);
            case "user" -> user != null && parameter.equals(user.getKey());
            case "project" -> number(parameter)
                    .flatMap(source::project)
                    .filter(project -> inProject(project, share.text("param2"), user))
                    .isPresent();
            default -> false;
        };
    }

    private boolean inProject(Project project, @Nullable String role, @Nullable ApplicationUser user) {
        if (role == null) {
            return permissions.mayBrowse(project, user);
        }
        return user != null && roles.contains(Long.parseLong(role), project.getId(), user);
    }

    private static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
