package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A thousand issues changed at once, and again before anything was sent. */
class BulkChangeTest {

    private static final int ISSUES = 1_000;

    @Test
    void rowsMergeAndEachIssueIsSentOnceWithItsLastState(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.JIRA, folder)) {
            line.backfill();
            ReferenceProduct jira = line.host();
            jira.act("admin", "createProject", Map.of("key", "BULK", "name", "Many", "lead", "admin"));
            List<Map<String, Object>> creations = new ArrayList<>();
            for (int i = 0; i < ISSUES; i++) {
                creations.add(Map.of("as", "admin", "do", "createIssue", "project", "BULK", "summary", "Issue " + i));
            }
            List<String> issues = jira.act(creations).stream()
                    .map(done -> done.path("subject").asText())
                    .toList();
            line.awaitDelivered();
            int before = line.endpoint().events().size();

            jira.api().send("PUT", "/config", Map.of("paused", true)).json();
            bulkEdit(jira, "first");
            bulkEdit(jira, "last");
            assertThat(line.status().at("/queue/waiting").asLong())
                    .as("one row for each event")
                    .isGreaterThanOrEqualTo(2L * ISSUES);
            jira.api().send("PUT", "/config", Map.of("paused", false)).json();
            line.awaitDelivered();

            List<VerifyingEndpoint.Event> sent = line.endpoint().events();
            List<VerifyingEndpoint.Event> after = sent.subList(before, sent.size()).stream()
                    .filter(event -> event.subject().startsWith("issue/"))
                    .toList();
            assertThat(after).extracting(VerifyingEndpoint.Event::subject).hasSameElementsAs(issues);
            // A new project is found by the watch as well, within a minute, and comes again with what it contains.
            assertThat(after)
                    .filteredOn(event -> event.json().path("cause").asText().equals("jira:issue_updated"))
                    .extracting(VerifyingEndpoint.Event::subject)
                    .doesNotHaveDuplicates();
            assertThat(after).allSatisfy(event -> assertThat(
                            event.json().at("/data/body/text").asText())
                    .isEqualTo("last"));
            line.assertReceiverEqualsProduct();
        }
    }

    private static void bulkEdit(ReferenceProduct jira, String description) {
        jira.act("admin", "bulkEdit", Map.of("project", "BULK", "fields", Map.of("description", description)));
    }
}
