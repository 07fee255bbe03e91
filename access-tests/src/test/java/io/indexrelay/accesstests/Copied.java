package io.indexrelay.accesstests;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.persistence.EntityManagerProvider;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.refhost.confluence.Wiki;
import io.indexrelay.refhost.jira.Tracker;
import io.indexrelay.refhost.testing.MovedClock;
import io.indexrelay.refhost.testing.StartedProduct;
import io.indexrelay.wiring.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A reference product on a database with so many documents in one space or project, all alike: a text of two kilobytes,
 * nobody's own permissions.
 */
abstract class Copied implements AutoCloseable {

    /** Far above whatever the product itself gives out. */
    static final long FIRST = 100_000_001;

    private static final String TEXT = "All work and no play makes Jack a dull boy. ".repeat(48);

    /** The product has its caches, of 20,000 answers together, and no other node; time stands still. */
    private static final Duration CACHED = Duration.ofDays(1);

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final StartedProduct product;

    private Copied(StartedProduct product) {
        this.product = product;
    }

    static Copied of(String name, DataSource database, long documents) {
        Copied made = name.equals(Relayed.JIRA)
                ? new Issues(Tracker.late(database, CACHED, new MovedClock(NOW)))
                : new Pages(Wiki.late(database, CACHED, new MovedClock(NOW)));
        JdbcTemplate jdbc = new JdbcTemplate(database);
        made.fill(new Copies(jdbc), made.template(), documents);
        jdbc.execute("vacuum analyze");
        return made;
    }

    StartedProduct product() {
        return product;
    }

    abstract Product plugin();

    abstract Kind kind();

    /** Subject of the one that is copied. */
    abstract Subject template();

    abstract void fill(Copies copies, Subject template, long documents);

    /**
     * The least that anybody has to do in the product itself: list all ids in order, 500 at a time, and read what each has,
     * once, in a transaction of its own. Nothing is asked about who may see it.
     *
     * @param read told each id
     */
    abstract void readAll(LongConsumer read);

    final List<String> act(ObjectNode... actions) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode().addAll(List.of(actions));
        List<String> subjects = new ArrayList<>();
        product.product().reference().act(all).forEach(answer -> {
            if (answer.has("error")) {
                throw new IllegalStateException(answer.toString());
            }
            subjects.add(answer.path("subject").asText());
        });
        return subjects;
    }

    static ObjectNode action(String verb, String... fields) {
        ObjectNode action =
                JsonNodeFactory.instance.objectNode().put("as", "admin").put("do", verb);
        for (int i = 0; i < fields.length; i += 2) {
            action.put(fields[i], fields[i + 1]);
        }
        return action;
    }

    final TransactionTemplate transaction() {
        return new TransactionTemplate(product.transactions());
    }

    @Override
    public final void close() {
        product.close();
    }

    private static final class Pages extends Copied {

        private final Subject template;

        private Pages(Wiki wiki) {
            super(wiki);
            List<String> made = act(
                    action("createSpace", "key", "BIG", "name", "Many pages"),
                    action("createPage", "space", "BIG", "title", "Page", "body", "<p>" + TEXT + "</p>"));
            this.template = Subject.parse(made.get(1));
        }

        @Override
        Product plugin() {
            return Plugin.ofConfluence(product());
        }

        @Override
        Kind kind() {
            return Kind.PAGE;
        }

        @Override
        Subject template() {
            return template;
        }

        @Override
        void fill(Copies copies, Subject page, long documents) {
            long id = Long.parseLong(page.id());
            long last = FIRST + documents - 1;
            copies.copy(
                    "content",
                    "contentid",
                    id,
                    FIRST,
                    last,
                    Map.of("title", "'Page ' || n", "lowertitle", "'page ' || n"));
            copies.copy("bodycontent", "contentid", id, FIRST, last, Map.of("bodycontentid", "n"));
        }

        @Override
        void readAll(LongConsumer read) {
            PageManager pages = product().service(PageManager.class);
            EntityManagerProvider queries = product().service(EntityManagerProvider.class);
            long last = 0;
            List<Long> ids;
            do {
                long after = last;
                ids = Objects.requireNonNull(transaction().execute(status -> queries.getEntityManager()
                        .createQuery(
                                "select p.id from Page p where p.originalVersion is null and p.contentStatus = 'current'"
                                        + " and p.id > :last order by p.id",
                                Long.class)
                        .setParameter("last", after)
                        .setMaxResults(500)
                        .getResultList()));
                for (long id : ids) {
                    transaction().executeWithoutResult(status -> {
                        AbstractPage page = pages.getAbstractPage(id);
                        if (page.getTitle().isEmpty() || page.getBodyAsString().isEmpty()) {
                            throw new IllegalStateException("page " + id + " is empty");
                        }
                    });
                    read.accept(id);
                    last = id;
                }
            } while (ids.size() == 500);
        }
    }

    private static final class Issues extends Copied {

        private final Subject template;

        private Issues(Tracker tracker) {
            super(tracker);
            List<String> made = act(
                    action("createProject", "key", "BIG", "name", "Many issues", "lead", "admin"),
                    action("createIssue", "project", "BIG", "summary", "Issue", "description", TEXT));
            this.template = Subject.parse(made.get(1));
        }

        @Override
        Product plugin() {
            return Plugin.ofJira(product());
        }

        @Override
        Kind kind() {
            return Kind.ISSUE;
        }

        @Override
        Subject template() {
            return template;
        }

        @Override
        void fill(Copies copies, Subject issue, long documents) {
            copies.copy(
                    "jiraissue",
                    "id",
                    Long.parseLong(issue.id()),
                    FIRST,
                    FIRST + documents - 1,
                    Map.of("issuenum", "n - " + FIRST + " + 2", "summary", "'Issue ' || n"));
        }

        @Override
        void readAll(LongConsumer read) {
            IssueManager issues = product().service(IssueManager.class);
            MutableIssue first = Objects.requireNonNull(issues.getIssueObject(Long.parseLong(template.id())));
            long[] ids =
                    ids(issues, Objects.requireNonNull(first.getProjectObject()).getId());
            for (long id : ids) {
                transaction().executeWithoutResult(status -> {
                    MutableIssue issue = issues.getIssueObject(id);
                    if (issue.getSummary().isEmpty()
                            || String.valueOf(issue.getDescription()).isEmpty()) {
                        throw new IllegalStateException("issue " + id + " is empty");
                    }
                });
                read.accept(id);
            }
        }

        private static long[] ids(IssueManager issues, long project) {
            try {
                return issues.getIssueIdsForProject(project).stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
            } catch (org.ofbiz.core.entity.GenericEntityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
