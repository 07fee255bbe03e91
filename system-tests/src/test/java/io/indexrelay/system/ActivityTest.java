package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What several people view in a browser and by actions, edit and discuss is what the digest at the receiver says, no more and
 * no less.
 */
class ActivityTest {

    static Stream<Arguments> jiras() {
        return Combinations.of(
                Stream.of(arguments("8", "false"), arguments("7", "true")),
                Stream.of(arguments("7", "false"), arguments("8", "true")));
    }

    /** Where Jira tells of views, and where pages alone do, the numbers are the same. */
    @ParameterizedTest
    @MethodSource("jiras")
    void jira(String platform, String viewEvents, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.JIRA, folder, "--platform", platform, "--view-events", viewEvents)) {
            ReferenceProduct jira = line.host();
            people(jira);
            jira.act("admin", "createUser", Map.of("name", "clarissa"));
            jira.act("admin", "oldUser", Map.of("name", "dorothea"));
            jira.act("admin", "createProject", Map.of("key", "OPS", "name", "Operations", "lead", "admin"));
            jira.act("admin", "createProject", Map.of("key", "DEV", "name", "Development", "lead", "admin"));
            String moved = jira.act("admin", "createIssue", Map.of("project", "OPS", "summary", "One"));
            String other = jira.act("admin", "createIssue", Map.of("project", "OPS", "summary", "Two"));
            jira.act("admin", "moveIssue", Map.of("issue", moved, "project", "DEV"));
            String dashboard = jira.act("admin", "createDashboard", Map.of("name", "System", "owner", ""));
            String filter = jira.act(
                    "ann", "createFilter", Map.of("name", "Mine", "shares", List.of(Map.of("type", "loggedin"))));
            String edited = jira.act("admin", "createIssue", Map.of("project", "OPS", "summary", "Three"));
            count(line, () -> jira.act("admin", "edit", Map.of("issue", edited, "fields", Map.of("summary", "Four"))));

            get(jira, "ann", "/browse/OPS-2", 200);
            get(jira, "ann", "/secure/AjaxIssueAction!default.jspa?issueKey=OPS-2", 200);
            get(jira, "bob", "/projects/OPS/issues/OPS-2?filter=allopenissues", 200);
            get(jira, "eve", "/browse/OPS-2", 403);
            get(jira, "", "/browse/OPS-2", 302);
            get(jira, "ann", "/browse/OPS-9", 404);
            get(jira, "ann", "/browse/OPS", 200);
            get(jira, "ann", "/secure/AjaxIssueAction!default.jspa?issueKey=OPS-2&prefetch=true", 200);
            get(jira, "bob", "/browse/OPS-1", 302);
            get(jira, "bob", "/secure/AjaxIssueAction!default.jspa?issueKey=OPS-1", 200);
            get(jira, "ann", "/secure/RapidBoard.jspa?rapidView=1&selectedIssue=DEV-1", 200);
            get(jira, "eve", "/secure/RapidBoard.jspa?rapidView=1&selectedIssue=DEV-1", 200);
            get(jira, "ann", "/secure/Dashboard.jspa", 200);
            get(jira, "bob", "/secure/Dashboard.jspa?selectPageId=" + Line.id(dashboard), 200);
            get(jira, "bob", "/issues/?filter=" + Line.id(filter), 200);
            get(jira, "bob", "/issues/?filter=4711", 200);
            jira.act("bob", "edit", Map.of("issue", other, "fields", Map.of("summary", "Three")));
            jira.act("bob", "transition", Map.of("issue", other, "to", "Closed"));
            jira.act("ann", "comment", Map.of("on", moved, "body", "Seen"));
            boolean tells = viewEvents.equals("true");
            if (tells) {
                jira.act("bob", "view", Map.of("subject", moved));
                jira.act("bob", "view", Map.of("subject", moved));
            }

            assertTold(
                    line,
                    edited,
                    Map.of(
                            moved, "bob " + (tells ? 3 : 1) + "/0/0, ann 1/0/1",
                            other, "ann 1/0/0, bob 1/2/0",
                            dashboard, "ann 1/0/0, bob 1/0/0",
                            filter, "bob 1/0/0"));
            assertForgottenWhenAnonymised(line, other);
        }
    }

    /** No event tells of it: Jira asks the plugin's modules. Clarissa keeps her key, Dorothea's is of before Jira 8.4. */
    private static void assertForgottenWhenAnonymised(Line line, String issue) {
        ReferenceProduct jira = line.host();
        jira.api()
                .send("PUT", "/config", Map.of("activity", Map.of("intervalMinutes", 1440)))
                .json();
        Line.patiently("no digest is on its way")
                .untilAsserted(() ->
                        assertThat(line.status().at("/activity/state").asText()).isEqualTo("counting"));
        int before = counted(line);
        get(jira, "clarissa", "/browse/OPS-2", 200);
        get(jira, "dorothea", "/browse/OPS-2", 200);
        Line.patiently("their views are counted")
                .untilAsserted(() -> assertThat(counted(line)).isEqualTo(before + 2));
        String clarissa = line.indexer().keyOf(line.source(), "clarissa").orElseThrow();
        line.awaitDelivered();
        int events = line.endpoint().events().size();

        assertThat(jira.act("admin", "anonymizeUser", Map.of("user", "clarissa")))
                .isEqualTo("user/" + clarissa);
        String dorothea = jira.act("admin", "anonymizeUser", Map.of("user", "dorothea"));
        Line.patiently("all of it is told").untilAsserted(() -> {
            assertThat(line.last("user/" + clarissa).at("/data/username").asText())
                    .isEqualTo(clarissa.toLowerCase(Locale.ENGLISH));
            assertThat(line.names("user/dorothea")).endsWith("user.deleted");
            assertThat(line.last(dorothea).at("/data/active").asBoolean(true)).isFalse();
            // Of each key two marks stay for a day, for what other nodes have in memory; none before anything was
            // written down.
            assertThat(counted(line)).as("%s", line.status()).isIn(before, before + 3 * 2);
        });
        List<VerifyingEndpoint.Event> later = line.endpoint().events();
        assertThat(later.subList(events, later.size()))
                .filteredOn(event -> !event.subject().equals("user/dorothea"))
                .isNotEmpty()
                .noneMatch(event -> event.json().toString().matches(".*(?i:clarissa|dorothea).*"));
        assertThat(line.indexer().keyOf(line.source(), "clarissa")).isEmpty();
        assertThat(line.endpoint().problems()).isEmpty();
    }

    static Stream<Arguments> confluences() {
        return Combinations.of(Stream.of(arguments("7")), Stream.of(arguments("8")));
    }

    @ParameterizedTest
    @MethodSource("confluences")
    void confluence(String platform, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (Line line = Line.start(Product.CONFLUENCE, folder, "--platform", platform)) {
            ReferenceProduct wiki = line.host();
            people(wiki);
            wiki.act("admin", "createSpace", Map.of("key", "OPS", "name", "Operations"));
            wiki.act("admin", "grant", Map.of("space", "OPS", "permission", "EDITSPACE", "users", List.of("bob")));
            wiki.act("admin", "grant", Map.of("space", "OPS", "permission", "COMMENT", "users", List.of("ann")));
            String page = wiki.act("admin", "createPage", Map.of("space", "OPS", "title", "Runbook"));
            String post = wiki.act("admin", "createBlogPost", Map.of("space", "OPS", "title", "News"));
            String edited = wiki.act("admin", "createPage", Map.of("space", "OPS", "title", "Draft"));
            count(line, () -> wiki.act("admin", "edit", Map.of("id", Line.id(edited), "body", "<p>More</p>")));

            get(wiki, "ann", "/pages/viewpage.action?pageId=" + Line.id(page), 200);
            get(wiki, "ann", "/pages/viewpage.action?pageId=" + Line.id(page), 200);
            get(wiki, "bob", "/pages/viewpage.action?pageId=" + Line.id(post), 200);
            get(wiki, "ann", "/pages/viewinfo.action?pageId=" + Line.id(page), 200);
            get(wiki, "eve", "/pages/viewpage.action?pageId=" + Line.id(page), 403);
            get(wiki, "", "/pages/viewpage.action?pageId=" + Line.id(page), 302);
            wiki.act("bob", "view", Map.of("subject", page));
            wiki.act("bob", "edit", Map.of("id", Line.id(page), "body", "<p>Better</p>"));
            wiki.act("ann", "comment", Map.of("on", page, "body", "<p>Thanks</p>"));
            wiki.act("ann", "comment", Map.of("on", post, "body", "<p>Oh</p>"));

            assertTold(line, edited, Map.of(page, "ann 2/0/1, bob 1/1/0", post, "bob 1/0/0, ann 0/0/1"));
        }
    }

    /** Eve may log in and see nothing. */
    private static void people(ReferenceProduct product) {
        product.act("admin", "createUser", Map.of("name", "ann"));
        product.act("admin", "createUser", Map.of("name", "bob"));
        product.act("admin", "createUser", Map.of("name", "eve", "groups", List.of()));
    }

    /**
     * Switches counting on. Only what receivers have is told of, so they get everything first.
     *
     * @param edit done until it is counted: of something that nobody else touches
     */
    private static void count(Line line, Runnable edit) {
        line.backfill();
        line.host()
                .api()
                .send(
                        "PUT",
                        "/config",
                        Map.of("activity", Map.of("enabled", true, "privacy", "per-user", "intervalMinutes", 1)))
                .json();
        Line.patiently("what people do is counted").untilAsserted(() -> {
            edit.run();
            assertThat(counted(line)).as("%s", line.status()).isPositive();
        });
    }

    /** Objects with one person and hour each, until a digest tells of them. */
    private static int counted(Line line) {
        JsonNode activity = line.status().path("activity");
        return activity.path("inMemory").asInt() + activity.path("waiting").asInt();
    }

    private static void get(ReferenceProduct product, String user, String address, int status) {
        Json browser =
                user.isEmpty() ? product.anonymous() : product.anonymous().as(user, user);
        assertThat(browser.get(address).status()).as("%s %s", user, address).isEqualTo(status);
    }

    /**
     * @param edited what was edited until counting had begun
     * @param expected by subject, {@code user views/edits/comments} of each
     */
    private static void assertTold(Line line, String edited, Map<String, String> expected) {
        Map<String, Map<String, int[]>> wanted = new TreeMap<>();
        expected.forEach((subject, people) -> {
            for (String person : people.split(", ")) {
                String[] acts = person.split("[ /]");
                wanted.computeIfAbsent(subject, some -> new TreeMap<>())
                        .put(
                                line.indexer().keyOf(line.source(), acts[0]).orElseThrow(),
                                new int[] {number(acts[1]), number(acts[2]), number(acts[3])});
            }
        });
        int people = wanted.values().stream().mapToInt(Map::size).sum();
        Line.patiently("what was done is counted, and what was edited before")
                .untilAsserted(
                        () -> assertThat(counted(line)).as("%s", line.status()).isEqualTo(people + 1));
        if (Combinations.areAllTried()) {
            Line.patiently("the digest says what was done")
                    .atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> {
                        Map<String, Map<String, int[]>> told = told(line);
                        told.remove(edited);
                        assertThat(text(told)).isEqualTo(text(wanted));
                    });
        }
        assertThat(line.endpoint().problems()).isEmpty();
    }

    /** All digests together, by subject and user. */
    private static Map<String, Map<String, int[]>> told(Line line) {
        Map<String, Map<String, int[]>> told = new TreeMap<>();
        for (VerifyingEndpoint.Event event : line.endpoint().eventsOf("digest/activity")) {
            JsonNode data = event.json().path("data");
            assertThat(data.path("dropped").asInt(-1)).isZero();
            for (JsonNode entry : data.path("entries")) {
                for (JsonNode user : entry.path("users")) {
                    int[] sum = told.computeIfAbsent(entry.path("subject").asText(), some -> new TreeMap<>())
                            .computeIfAbsent(user.path("user").asText(), some -> new int[3]);
                    sum[0] += user.path("views").asInt();
                    sum[1] += user.path("edits").asInt();
                    sum[2] += user.path("comments").asInt();
                }
            }
        }
        return told;
    }

    private static String text(Map<String, Map<String, int[]>> told) {
        StringBuilder text = new StringBuilder();
        told.forEach((subject, people) -> people.forEach((user, acts) -> text.append(subject)
                .append(' ')
                .append(user)
                .append(' ')
                .append(acts[0])
                .append('/')
                .append(acts[1])
                .append('/')
                .append(acts[2])
                .append('\n')));
        return text.toString();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
