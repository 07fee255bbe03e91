package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the plugin writes in a listener is right whether Active Objects joins the transaction of the issue or commits on
 * its own: nobody could find out which of the two Jira does.
 */
class JiraCaptureTest {

    /** Longer than its column: the event is published, then the statement fails and everything is rolled back. */
    private static final String TOO_LONG = "l".repeat(300);

    @ParameterizedTest
    @CsvSource({"joined, h2", "own, h2", "joined, postgres", "own, postgres"})
    void changesArriveEqualWhoeverCommitsFirst(
            String transaction, String database, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = start(transaction, database, folder)) {
            ReferenceProduct jira = line.host();
            jira.act("admin", "createProject", Map.of("key", "OPS", "name", "Operations", "lead", "admin"));
            for (int i = 0; i < 20; i++) {
                String issue = jira.act("admin", "createIssue", Map.of("project", "OPS", "summary", "Issue " + i));
                jira.act("admin", "transition", Map.of("issue", Line.id(issue), "to", "Closed"));
                jira.act("admin", "comment", Map.of("on", issue, "body", "done"));
            }
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
            line.assertBackfillBringsNothingNew();
        }
    }

    @ParameterizedTest
    @CsvSource({"joined, 0", "own, 1"})
    void aRolledBackCreationLeavesAtMostARowThatComesToNothing(
            String transaction, int rows, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (Line line = start(transaction, "h2", folder)) {
            ReferenceProduct jira = line.host();
            jira.act("admin", "createProject", Map.of("key", "OPS", "name", "Operations", "lead", "admin"));
            line.awaitDelivered();
            jira.api().send("PUT", "/config", Map.of("paused", true)).json();

            JsonNode refused = jira.anonymous()
                    .send(
                            "POST",
                            "/refhost/act",
                            List.of(Map.of(
                                    "as",
                                    "admin",
                                    "do",
                                    "createIssue",
                                    "project",
                                    "OPS",
                                    "summary",
                                    "Never there",
                                    "fields",
                                    Map.of("labels", List.of(TOO_LONG)))))
                    .json();

            assertThat(refused.path(0).has("error")).as("%s", refused).isTrue();
            assertThat(line.status().at("/queue/waiting").asLong(-1)).isEqualTo(rows);
            jira.api().send("PUT", "/config", Map.of("paused", false)).json();
            line.awaitDelivered();
            assertThat(line.endpoint().events())
                    .extracting(VerifyingEndpoint.Event::subject)
                    .noneMatch(subject -> subject.startsWith("issue/"));
            line.assertReceiverEqualsProduct();
        }
    }

    private static Line start(String transaction, String database, Path folder) throws IOException {
        return Line.start(Product.JIRA, folder, "--ao-transaction", transaction, "--db", database);
    }
}
