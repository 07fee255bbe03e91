package io.indexrelay.refhost.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.access.HolderTypes;
import io.indexrelay.refhost.jira.access.IssueSource;
import io.indexrelay.refhost.jira.access.Permissions;
import io.indexrelay.refhost.jira.access.Views;
import io.indexrelay.refhost.jira.desk.DeskTables.Entry;
import io.indexrelay.refhost.jira.desk.DeskTables.TypeRow;
import io.indexrelay.refhost.jira.issue.Properties;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sees what in the customer portal: requests by the permission manager, asked in the customer context, comments that are
 * not internal, request types. Nobody sees anything there while Service Management is away. Which attachments customers see
 * is not known, so nobody sees one.
 */
public final class PortalViews {

    private static final String CUSTOMERS = "sd.customer.portal.only";

    private final Store store;
    private final StoredDesks desks;
    private final IssueSource source;
    private final Permissions permissions;
    private final HolderTypes types;
    private final Views views;
    private final Properties properties;
    private final People people;

    public PortalViews(
            Store store,
            StoredDesks desks,
            IssueSource source,
            Permissions permissions,
            HolderTypes types,
            Views views,
            Properties properties,
            People people) {
        this.store = store;
        this.desks = desks;
        this.source = source;
        this.permissions = permissions;
        this.types = types;
        this.views = views;
        this.properties = properties;
        this.people = people;
    }

    /** Whether Service Management is enabled. */
    public boolean isThere() {
        return types.hasSecurityType(CUSTOMERS);
    }

    public boolean inPortal(@Nullable ApplicationUser user, String subject) {
        return isThere() && desks.inCustomerContext(() -> sees(user, subject));
    }

    /** Outside of the portal, of a request type. */
    public boolean inJira(@Nullable ApplicationUser user, String subject) {
        return isThere() && seesType(user, subject);
    }

    private boolean sees(@Nullable ApplicationUser user, String subject) {
        if (subject.startsWith("issue/")) {
            return seesRequest(user, id(subject));
        }
        if (subject.startsWith("comment/")) {
            return store.find("Action", id(subject))
                    .filter(row -> row.text("type", "").equals("comment"))
                    .filter(row -> seesComment(user, row))
                    .isPresent();
        }
        return subject.startsWith("requesttype/") && seesType(user, subject);
    }

    private boolean seesRequest(@Nullable ApplicationUser user, long id) {
        Optional<Issue> issue = source.issue(id);
        return user != null
                && issue.isPresent()
                && desks.typeOf(id).isPresent()
                && desks.ofProject(issue.get().getProjectObject().getId()).isPresent()
                && permissions.mayBrowse(issue.get(), user);
    }

    private boolean seesComment(@Nullable ApplicationUser user, Row row) {
        long issue = row.number("issue", 0);
        return seesRequest(user, issue)
                && !isInternal(row.id())
                && views.isInAudience(
                        user,
                        row.text("level", ""),
                        row.number("rolelevel"),
                        source.issue(issue).orElseThrow().getProjectObject().getId());
    }

    private boolean isInternal(long comment) {
        return Optional.ofNullable(properties.get(Properties.COMMENT, comment, Properties.PUBLIC_COMMENT))
                .filter(marked -> String.valueOf(marked.getValue()).contains("true"))
                .isPresent();
    }

    private boolean seesType(@Nullable ApplicationUser user, String subject) {
        Optional<TypeRow> type =
                desks.types().stream().filter(each -> each.id() == id(subject)).findFirst();
        Optional<Project> project =
                type.flatMap(each -> desks.desk(each.desk())).flatMap(desk -> source.project(desk.project()));
        return user != null
                && project.isPresent()
                && permissions.mayBrowse(project.get(), user)
                && isFor(type.orElseThrow(), user);
    }

    private boolean isFor(TypeRow type, ApplicationUser user) {
        List<Entry> entries = desks.restriction(type.id());
        return entries.isEmpty()
                || entries.stream().anyMatch(entry -> switch (entry.kind()) {
                    case "USER" -> entry.holder().equals(user.getKey());
                    case "GROUP" -> people.isMember(user, entry.holder());
                    default -> desks.members(Integer.parseInt(entry.holder())).contains(user.getKey());
                });
    }

    private static long id(String subject) {
        String number = subject.substring(subject.indexOf('/') + 1);
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
    }
}
