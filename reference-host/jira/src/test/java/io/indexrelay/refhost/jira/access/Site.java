package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.directory.DirectoryRow;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.testing.Stand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** People and permissions on real tables, with projects and issues that are just rows. */
final class Site extends Stand implements IssueSource {

    final Store store;
    final People people;
    final Memo memo = new Memo();
    final Access access;

    /** Properties of the workflow step of an issue, by the issue's id. */
    final Map<Long, Map<String, String>> steps = new HashMap<>();

    private final TransactionTemplate transaction;
    private final ActionRunner runner;

    private Site(DataSource dataSource) {
        store = Store.open(dataSource);
        transaction = new TransactionTemplate(store.transactions());
        people = new People(store, new Directory(dataSource, new DirectoryRow(1, "Jira Internal Directory")), memo);
        NativeEvents events = new NativeEvents(publisher());
        access = new Access(store, people, memo, this, issue -> steps.getOrDefault(issue, Map.of()), events);
        access.register(new Access.Registry() {
            @Override
            public <T> void add(Class<T> type, T service) {
                services.put(type, service);
            }
        });
        transaction.executeWithoutResult(status -> events.muted(() -> {
            access.firstStart();
            return true;
        }));
        runner = new ActionRunner("Jira", transaction, events, access.session(), access.verbs());
    }

    static Site fresh() {
        return on(TestDatabase.H2.newDataSource());
    }

    static Site on(DataSource dataSource) {
        return new Site(dataSource);
    }

    /** A project as a row, with the methods that permissions ask for. */
    public record ProjectFacts(Row row) {
        public Long getId() {
            return row.id();
        }

        public String getKey() {
            return row.text("key", "");
        }

        public String getName() {
            return getKey();
        }

        public @Nullable String getLeadUserKey() {
            return row.text("lead");
        }

        public boolean isArchived() {
            return false;
        }
    }

    /** An issue as a row, likewise. */
    public record IssueFacts(Row row, Site site) {
        public Long getId() {
            return row.id();
        }

        public Project getProjectObject() {
            return site.project(row.require("project")).orElseThrow();
        }

        public @Nullable String getReporterId() {
            return row.text("reporter");
        }

        public @Nullable String getAssigneeId() {
            return row.text("assignee");
        }

        public @Nullable Long getSecurityLevelId() {
            return row.number("security");
        }

        public @Nullable Issue getParentObject() {
            return site.store.from("IssueLink").where("destination", row.id()).numbers("source").stream()
                    .findFirst()
                    .flatMap(site::issue)
                    .orElse(null);
        }
    }

    @Override
    public Optional<Project> project(long id) {
        return store.find("Project", id).map(row -> Values.as(Project.class, new ProjectFacts(row)));
    }

    @Override
    public Optional<Issue> issue(long id) {
        return store.find("Issue", id).map(row -> Values.as(Issue.class, new IssueFacts(row, this)));
    }

    /** A project with the default scheme and the default members of roles, led by the admin. */
    Project createProject(String key) {
        return inTransaction(() -> {
            long id = store.insert(Row.of("Project").with("key", key).with("lead", key("admin")))
                    .id();
            Project project = project(id).orElseThrow();
            service(com.atlassian.jira.permission.PermissionSchemeManager.class).addDefaultSchemeToProject(project);
            service(com.atlassian.jira.security.roles.ProjectRoleManager.class).applyDefaultsRolesToProject(project);
            seen.clear();
            return project;
        });
    }

    /** An issue, by its subject, reported by the admin. */
    String createIssue(Project project) {
        return inTransaction(() -> "issue/"
                + store.insert(Row.of("Issue").with("project", project.getId()).with("reporter", key("admin")))
                        .id());
    }

    void set(String issue, String field, @Nullable Object value) {
        inTransaction(() -> {
            store.update(Row.of("Issue").with("id", id(issue)).with(field, value));
            return true;
        });
    }

    @Override
    protected TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    protected List<JsonNode> run(JsonNode actions) {
        return runner.run(actions);
    }

    /** Does one action as the admin, with the verb first. */
    String admin(String verbAndFields) {
        return act("{'as':'admin','do':" + verbAndFields + "}");
    }

    /** Whether the user of that name may view; {@code ""} is a visitor. */
    boolean sees(String username, String subject) {
        return inTransaction(() -> access.views().canView(username.isEmpty() ? null : user(username), subject));
    }

    ApplicationUser user(String username) {
        return inTransaction(() -> people.byName(username).orElseThrow());
    }

    String key(String username) {
        return user(username).getKey();
    }

    /** The events of a type since the last call for events, in order. */
    <T> List<T> events(Class<T> type) {
        List<T> found = all(type);
        seen.clear();
        return found;
    }
}
