package io.indexrelay.refhost.jira.access;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.directory.DirectoryRow;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People and permissions on real tables, with projects and issues that are just rows. */
final class Site implements IssueSource {

    /** An event, and the phase in which it came. */
    record Seen(Object event, boolean inTransaction) {}

    final List<Seen> seen = new ArrayList<>();
    final Store store;
    final People people;
    final Memo memo = new Memo();
    final Access access;
    final Map<Class<?>, Object> services = new HashMap<>();

    /** Properties of the workflow step of an issue, by the issue's id. */
    final Map<Long, Map<String, String>> steps = new HashMap<>();

    private final TransactionTemplate transaction;
    private final ActionRunner runner;

    private Site(DataSource dataSource) {
        store = Store.open(dataSource);
        transaction = new TransactionTemplate(store.transactions());
        people = new People(store, new Directory(dataSource, new DirectoryRow(1, "Jira Internal Directory")), memo);
        NativeEvents events = new NativeEvents(new EventPublisher() {
            @Override
            public void publish(Object event) {
                seen.add(new Seen(event, TransactionSynchronizationManager.isActualTransactionActive()));
            }

            @Override
            public void register(Object each) {}

            @Override
            public void unregister(Object each) {}

            @Override
            public void unregisterAll() {}
        });
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
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return on(h2);
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

    static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('/') + 1));
    }

    <T> T service(Class<T> type) {
        return type.cast(Objects.requireNonNull(services.get(type), type.getName()));
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Does one action, written with single quotes, and answers its subject. */
    String act(String json) {
        JsonNode answer = runner.run(parsed("[" + json + "]")).get(0);
        if (answer.has("error")) {
            throw new AssertionError(json + " -> " + answer.get("error").asText());
        }
        return answer.path("subject").asText("");
    }

    /** The same by the admin, with the verb first. */
    String admin(String verbAndFields) {
        return act("{'as':'admin','do':" + verbAndFields + "}");
    }

    /** Does one action that must fail, and answers its error. */
    String refusal(String json) {
        return runner.run(parsed("[" + json + "]")).get(0).path("error").asText();
    }

    private static JsonNode parsed(String json) {
        try {
            return JsonMapper.builder().build().readTree(json.replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
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

    /** Simple names of the events since the last call, in order. */
    List<String> events() {
        List<String> names = seen.stream()
                .map(each -> each.event().getClass().getSimpleName())
                .toList();
        seen.clear();
        return names;
    }

    <T> List<T> events(Class<T> type) {
        List<T> found = seen.stream()
                .map(Seen::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        seen.clear();
        return found;
    }
}
