package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens without events, and while the plugin is off, is found by itself or on demand; what is equal is not sent; and
 * what would withdraw much is asked first. A backfill afterwards brings nothing new.
 */
class ReconcileTest {

    @Test
    void confluenceFindsWhatNoEventTold(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (Line line = arrived(Product.CONFLUENCE, folder)) {
            ReferenceProduct confluence = line.host();
            confluence.act("admin", "createSpace", Map.of("key", "QUIET", "name", "Quiet"));
            List<String> pages = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                pages.add(confluence.act("admin", "createPage", Map.of("space", "QUIET", "title", "Page " + n)));
            }
            String child = confluence.act(
                    "admin", "createPage", Map.of("space", "QUIET", "title", "Child", "parent", Line.id(pages.get(0))));
            String comment = confluence.act("admin", "comment", Map.of("on", child, "body", "<p>one</p>"));
            String other = confluence.act("admin", "comment", Map.of("on", child, "body", "<p>two</p>"));
            line.awaitDelivered();

            silently(line, "edit", Map.of("id", Line.id(pages.get(1)), "title", "Edited", "body", "<p>new</p>"));
            silently(line, "createPage", Map.of("space", "QUIET", "title", "Created"));
            silently(line, "trash", Map.of("id", Line.id(pages.get(2))));
            silently(line, "move", Map.of("id", Line.id(pages.get(0)), "parent", Line.id(pages.get(3))));
            silently(line, "label", Map.of("id", Line.id(pages.get(4)), "label", "silent"));
            silently(line, "restrict", Map.of("id", Line.id(pages.get(5)), "type", "view", "users", List.of("ada")));
            silently(line, "editComment", Map.of("id", Line.id(comment), "body", "<p>edited</p>"));
            silently(line, "deleteComment", Map.of("id", Line.id(other)));
            silently(line, "attach", Map.of("to", child, "name", "a.txt", "base64", "Z3JlZW4="));
            silently(line, "grant", Map.of("space", "QUIET", "permission", "VIEWSPACE", "anonymous", true));
            silently(line, "removeFromGroup", Map.of("user", "ada", "group", "engineers"));
            assertOnlyThatIsSent(line, 25);

            line.enablePlugin(false);
            confluence.act("admin", "edit", Map.of("id", Line.id(pages.get(1)), "title", "While it was off"));
            confluence.act("admin", "trash", Map.of("id", Line.id(pages.get(6))));
            line.enablePlugin(true);
            awaitEquality(line);

            askBeforeMuchIsWithdrawn(line, () -> {
                for (String page : List.of(pages.get(1), pages.get(4), pages.get(5))) {
                    silently(line, "trash", Map.of("id", Line.id(page)));
                }
            });
        }
    }

    @Test
    void jiraFindsWhatNoEventTold(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (Line line = arrived(Product.JIRA, folder)) {
            ReferenceProduct jira = line.host();
            List<String> issues = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                issues.add(jira.act("admin", "createIssue", Map.of("project", "STN", "summary", "Issue " + n)));
            }
            String comment = jira.act("admin", "comment", Map.of("on", issues.get(0), "body", "one"));
            String other = jira.act("admin", "comment", Map.of("on", issues.get(0), "body", "two"));
            line.awaitDelivered();

            silently(line, "edit", Map.of("issue", Line.id(issues.get(1)), "fields", Map.of("summary", "Edited")));
            silently(line, "createIssue", Map.of("project", "STN", "summary", "Created"));
            silently(line, "deleteIssue", Map.of("issue", Line.id(issues.get(2))));
            silently(line, "editComment", Map.of("id", Line.id(comment), "body", "edited"));
            silently(line, "deleteComment", Map.of("id", Line.id(other)));
            silently(line, "worklog", Map.of("issue", Line.id(issues.get(3)), "seconds", 60, "body", "done"));
            silently(line, "attach", Map.of("to", issues.get(3), "name", "a.txt", "base64", "Z3JlZW4="));
            silently(line, "comment", Map.of("on", issues.get(4), "body", "for few", "group", "staff"));
            silently(
                    line,
                    "schemeEntry",
                    Map.of(
                            "project",
                            "SUP",
                            "permission",
                            "BROWSE_PROJECTS",
                            "add",
                            Map.of("type", "user", "parameter", "jonas")));
            silently(line, "removeFromGroup", Map.of("user", "ada", "group", "engineers"));
            assertOnlyThatIsSent(line, 25);

            line.enablePlugin(false);
            jira.act("admin", "edit", Map.of("issue", Line.id(issues.get(1)), "fields", Map.of("summary", "Off")));
            jira.act("admin", "deleteIssue", Map.of("issue", Line.id(issues.get(5))));
            line.enablePlugin(true);
            awaitEquality(line);

            askBeforeMuchIsWithdrawn(line, () -> {
                for (String issue : List.of(issues.get(1), issues.get(3), issues.get(4))) {
                    silently(line, "deleteIssue", Map.of("issue", Line.id(issue)));
                }
            });
        }
    }

    private static Line arrived(Product product, Path folder) throws IOException {
        Line line = Line.start(
                product, folder, "--import", Artifacts.dataSet(product).toString());
        line.backfill();
        line.assertReceiverEqualsProduct();
        return line;
    }

    private static void silently(Line line, String verb, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("events", "none");
        line.host().act("admin", verb, all);
    }

    /** A first one brings equality with a few events that say where they come from, and a second one has nothing to say. */
    private static void assertOnlyThatIsSent(Line line, int most) {
        int before = line.endpoint().events().size();
        reconcile(line);
        line.assertReceiverEqualsProduct();
        List<JsonNode> sent = since(line, before);
        assertThat(sent).hasSizeBetween(8, most);
        assertThat(sent.stream().map(event -> event.path("origin").asText())).contains("reconcile");

        int after = line.endpoint().events().size();
        reconcile(line);
        assertThat(since(line, after)).isEmpty();
        line.assertBackfillBringsNothingNew();
    }

    private static void reconcile(Line line) {
        String id = line.host()
                .api()
                .send("POST", "/reconcile", Map.of())
                .json()
                .path("id")
                .asText();
        Line.patiently("the reconciliation is done")
                .untilAsserted(() ->
                        assertThat(line.stateOf(id)).as("%s", line.status()).isEqualTo("done"));
        line.awaitDelivered();
    }

    /** What has a subject, so neither heartbeats nor what the self-check counts. */
    private static List<JsonNode> since(Line line, int before) {
        return line.endpoint().events().stream()
                .skip(before)
                .map(VerifyingEndpoint.Event::json)
                .filter(event ->
                        event.has("subject") && !event.path("subject").asText().equals("self-check"))
                .toList();
    }

    /** It begins by itself after each start. */
    private static void awaitEquality(Line line) {
        Line.patiently("the reconciliation after the start is done").untilAsserted(() -> {
            JsonNode newest = line.status().path("jobs").path(0);
            assertThat(newest.path("kind").asText()).isEqualTo("reconcile");
            assertThat(newest.path("state").asText()).as("%s", newest).isEqualTo("done");
        });
        line.awaitDelivered();
        line.assertBackfillBringsNothingNew();
    }

    private static void askBeforeMuchIsWithdrawn(Line line, Runnable deletions) {
        line.host()
                .api()
                .send("PUT", "/config", Map.of("reconcile", Map.of("mostDeletedPercent", 0, "fewDeleted", 0)))
                .json();
        deletions.run();
        line.host().api().send("POST", "/reconcile", Map.of()).json();
        Line.patiently("it asks").untilAsserted(() -> assertThat(
                        line.status().at("/asks/choices").toString())
                .isEqualTo("[\"withdraw\",\"discard\"]"));
        line.awaitDelivered();
        assertThat(line.status().path("state").asText()).isEqualTo("ok");
        line.host()
                .api()
                .send("POST", "/instance", Map.of("action", "withdraw"))
                .json();
        Line.patiently("it is done").untilAsserted(() -> assertThat(
                        line.status().at("/reconcile/state").asText())
                .isEqualTo("done"));
        line.awaitDelivered();
        line.assertReceiverEqualsProduct();
        assertThat(line.status().path("asks").isMissingNode()).isTrue();
    }
}
