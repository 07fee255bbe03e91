package io.indexrelay.accesstests;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.accesstests.Walk.Told;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a change of who may see a great many documents costs, after a backfill of all of them: events, and the time to the
 * last. Not among the tests of the build; {@code access-tests/changes} runs it and prints a table.
 */
class LargeChanges {

    private static final long DOCUMENTS = Long.getLong("walk.documents", 100_000);
    private static final long DESCENDANTS = Math.min(10_000, DOCUMENTS);
    private static final long FIRST_DESCENDANT = Copied.FIRST + DOCUMENTS;

    @Test
    void costWhatTheyTouch() {
        System.out.printf(
                Locale.ROOT,
                "%nMeasured %s; %d cores, Java %s, load average %.2f at the start.%n%n"
                        + "| change | events | of these | to the last | live heap over idle |%n|---|---|---|---|---|%n",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        ofConfluence();
        ofJira();
    }

    private static void ofConfluence() {
        String address = TestDatabase.POSTGRES.newUrl();
        try (Database database = Database.open(address, Path.of("unused"));
                Copied pages = Copied.of(Relayed.CONFLUENCE, database.dataSource(), DOCUMENTS)) {
            pages.act(Copied.action("createGroup", "name", "team"));
            String root = tree(pages, new Copies(new JdbcTemplate(database.dataSource())));
            Walk walk = backfilled(pages, address, DOCUMENTS + DESCENDANTS);

            print(
                    String.format(Locale.ROOT, "a space-permission change over %,d pages", DOCUMENTS + DESCENDANTS),
                    walk.changed(() -> pages.act(with(
                            Copied.action("grant", "space", "BIG", "permission", "VIEWSPACE"), "groups", "team"))));
            print(
                    String.format(Locale.ROOT, "a first restriction on a page with %,d descendants", DESCENDANTS + 1),
                    walk.changed(() ->
                            pages.act(with(Copied.action("restrict", "id", root, "type", "view"), "groups", "team"))));
        }
    }

    /** A page with so many descendants, all of them its children; answers its id. */
    private static String tree(Copied pages, Copies copies) {
        String root = pages.act(Copied.action("createPage", "space", "BIG", "title", "Root", "body", "<p>Root</p>"))
                .get(0);
        String child = pages.act(Copied.action(
                        "createPage", "space", "BIG", "title", "Child", "body", "<p>Child</p>", "parent", root))
                .get(0);
        long id = Long.parseLong(child.substring(child.indexOf('/') + 1));
        long last = FIRST_DESCENDANT + DESCENDANTS - 1;
        copies.copy("content", "contentid", id, FIRST_DESCENDANT, last, Map.of("title", "'Child ' || n"));
        copies.copy("bodycontent", "contentid", id, FIRST_DESCENDANT, last, Map.of("bodycontentid", "n"));
        copies.copy("confancestors", "descendentid", id, FIRST_DESCENDANT, last, Map.of());
        copies.analyze();
        return root;
    }

    private static void ofJira() {
        String address = TestDatabase.POSTGRES.newUrl();
        try (Database database = Database.open(address, Path.of("unused"));
                Copied issues = Copied.of(Relayed.JIRA, database.dataSource(), DOCUMENTS)) {
            issues.act(
                    Copied.action("createGroup", "name", "team"),
                    scheme("add", "reporter"),
                    scheme("add", "assignee"),
                    scheme("remove", "applicationRole"));
            Walk walk = backfilled(issues, address, DOCUMENTS);

            String over = String.format(Locale.ROOT, " over %,d issues", DOCUMENTS);
            ObjectNode team = scheme("add", "group");
            team.withObject("add").put("parameter", "team");
            print("a group added to a scheme" + over, walk.changed(() -> issues.act(team)));
            print(
                    "removing the Reporter entry, while one for the Assignee stays," + over,
                    walk.changed(() -> issues.act(scheme("remove", "reporter"))));
            print(
                    "removing the last entry that goes by the issue," + over,
                    walk.changed(() -> issues.act(scheme("remove", "assignee"))));
        }
    }

    private static Walk backfilled(Copied copied, String address, long documents) {
        Walk walk = new Walk(copied, address, documents, Backfill.Limits.STANDARD);
        walk.listen();
        walk.run();
        return walk;
    }

    private static ObjectNode scheme(String what, String type) {
        ObjectNode action = Copied.action("schemeEntry", "project", "BIG", "permission", "BROWSE_PROJECTS");
        action.set(what, JsonNodeFactory.instance.objectNode().put("type", type));
        return action;
    }

    private static ObjectNode with(ObjectNode action, String list, String value) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode().add(value);
        action.set(list, values);
        return action;
    }

    private static void print(String change, Told told) {
        long sets = told.events().stream()
                .takeWhile(event -> event.startsWith("access-set."))
                .count();
        Map<String, Long> types = new java.util.TreeMap<>();
        told.events().forEach(event -> types.merge(event.substring(0, event.indexOf(' ')), 1L, Long::sum));
        List<String> words = types.entrySet().stream()
                .map(type -> String.format(Locale.ROOT, "%,d %s", type.getValue(), type.getKey()))
                .toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | **%,d** | %s; first %,d of sets | %.2f s | %.1f MB |%n",
                change,
                told.events().size(),
                String.join(", ", words),
                sets,
                told.seconds(),
                told.megabytes());
    }
}
