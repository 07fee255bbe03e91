package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What no backup of a real instance holds: every type of holder, levels, roles, workflow steps that hide, nested groups,
 * priority schemes, fields of all types. Then changes of people, schemes and issues, each compared for every user and
 * document.
 */
class JiraDataSetTest {

    @ParameterizedTest
    @CsvSource({"h2, joined, 7, true", "postgres, own, 8, false"})
    void everyUserSeesAtTheReceiverWhatJiraShows(
            String database,
            String transaction,
            String platform,
            boolean withSchemes,
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(
                Product.JIRA,
                folder,
                "--platform",
                platform,
                "--db",
                database,
                "--ao-transaction",
                transaction,
                "--import",
                Artifacts.dataSet(Product.JIRA).toString())) {
            line.withBytes().backfill();
            assertThat(line.host().contents()).hasSizeGreaterThan(300);
            line.assertReceiverEqualsProduct();
            priorities(line);

            people(line);
            if (withSchemes || Combinations.areAllTried()) {
                schemes(line);
            }
            issues(line);
            silence(line);
            if (withSchemes) {
                Limits.ofJira(line);
            }
            line.assertBackfillBringsNothingNew();
        }
    }

    /** Ranks stand in events of their own, and a new order is noticed without an event of Jira. */
    private static void priorities(Line line) {
        JsonNode high = priority(line, "High");
        assertThat(high.at("/data/rank").asInt()).isPositive();
        assertThat(high.at("/data/schemes").toString()).contains("Firmware Priorities");
    }

    private static JsonNode priority(Line line, String name) {
        return line.endpoint().events().stream()
                .filter(event -> event.name().equals("priority.upserted"))
                .map(VerifyingEndpoint.Event::json)
                .filter(event -> event.at("/data/name").asText().equals(name))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no priority " + name));
    }

    private static void people(Line line) {
        ReferenceProduct jira = line.host();
        jira.act("admin", "createUser", Map.of("name", "nora", "groups", List.of("engineers")));
        equal(line);
        jira.act("admin", "removeFromGroup", Map.of("user", "ada", "group", "engineers"));
        jira.act("admin", "addToGroup", Map.of("user", "leo", "group", "board"));
        equal(line);
        jira.act("admin", "createGroup", Map.of("name", "visitors", "parent", "engineers"));
        jira.act("admin", "addToGroup", Map.of("user", "kira", "group", "visitors"));
        equal(line);
        jira.act("admin", "deactivateUser", Map.of("user", "boris"));
        jira.act("admin", "renameUser", Map.of("user", "greta", "name", "greta.solberg"));
        equal(line);
        jira.act("admin", "activateUser", Map.of("user", "boris"));
        equal(line);
    }

    private static void schemes(Line line) {
        ReferenceProduct jira = line.host();
        for (Map<String, Object> entry : List.<Map<String, Object>>of(
                Map.of("type", "reporter"),
                Map.of("type", "assignee"),
                Map.of("type", "group", "parameter", "board"),
                Map.of("type", "user", "parameter", "jonas"),
                Map.of("type", "lead"))) {
            Map<String, Object> browse = Map.of("project", "SUP", "permission", "BROWSE_PROJECTS");
            jira.act("admin", "schemeEntry", with(browse, "add", entry));
            equal(line);
            jira.act("admin", "schemeEntry", with(browse, "remove", entry));
            equal(line);
        }
        Map<String, Object> level = Map.of("project", "SUP", "level", "Complaints");
        for (Map<String, Object> member :
                List.<Map<String, Object>>of(Map.of("type", "reporter"), Map.of("type", "user", "parameter", "mina"))) {
            jira.act("admin", "levelEntry", with(level, "add", member));
            equal(line);
            jira.act("admin", "levelEntry", with(level, "remove", member));
            equal(line);
        }
        Map<String, Object> role = Map.of("project", "FW", "role", "Reviewers");
        jira.act("admin", "role", with(role, "add", Map.of("users", List.of("mina"), "groups", List.of("finance"))));
        equal(line);
        jira.act("admin", "role", with(role, "remove", Map.of("groups", List.of("finance"))));
        equal(line);
        jira.act("admin", "editProject", Map.of("key", "SUP", "lead", "ines"));
        equal(line);
        jira.act("admin", "securityScheme", Map.of("project", "SUP"));
        equal(line);
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static void issues(Line line) {
        ReferenceProduct jira = line.host();
        String parent = jira.act("admin", "createIssue", Map.of("project", "STN", "summary", "Mast bends"));
        String child = jira.act(
                "admin", "createIssue", Map.of("project", "STN", "summary", "Order steel", "parent", Line.id(parent)));
        String comment = jira.act("admin", "comment", Map.of("on", child, "body", "by *Friday*", "group", "staff"));
        String file = jira.act("admin", "attach", Map.of("to", child, "name", "steel.txt", "base64", "c3RlZWw="));
        equal(line);
        line.assertBytes(file, "steel".getBytes(StandardCharsets.UTF_8));
        jira.act("admin", "edit", Map.of("issue", Line.id(parent), "fields", Map.of("assignee", "kira")));
        equal(line);
        jira.act("admin", "archiveIssue", Map.of("issue", Line.id(parent)));
        equal(line);
        assertThat(line.indexer().subjects(line.source())).doesNotContain(parent, child, comment);
        jira.act("admin", "restoreIssue", Map.of("issue", Line.id(parent)));
        equal(line);
        assertThat(line.indexer().subjects(line.source())).contains(parent, child, comment);
    }

    /** What the product changes without a word: entries and levels of a group that goes, levels of issues. */
    private static void silence(Line line) {
        ReferenceProduct jira = line.host();
        jira.act("admin", "createGroup", Map.of("name", "guild"));
        jira.act("admin", "createUser", Map.of("name", "olga", "groups", List.of("guild")));
        jira.act(
                "admin",
                "schemeEntry",
                Map.of(
                        "project",
                        "STN",
                        "permission",
                        "BROWSE_PROJECTS",
                        "add",
                        Map.of("type", "group", "parameter", "guild")));
        String issue = jira.act("admin", "createIssue", Map.of("project", "STN", "summary", "Guild only"));
        jira.act("admin", "comment", Map.of("on", issue, "body", "for the guild", "group", "guild"));
        jira.act("admin", "worklog", Map.of("issue", Line.id(issue), "seconds", 60, "group", "guild"));
        equal(line);
        jira.act("admin", "deleteGroup", Map.of("name", "guild", "swap", "staff"));
        equal(line);
        jira.act("admin", "createGroup", Map.of("name", "guild"));
        jira.act("admin", "addToGroup", Map.of("user", "olga", "group", "guild"));
        equal(line);
    }

    private static void equal(Line line) {
        line.awaitDelivered();
        line.assertReceiverEqualsProduct();
    }
}
