package io.indexrelay.system;

import java.io.IOException;
import java.nio.file.Path;
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

    @ParameterizedTest
    @CsvSource({"joined, h2", "own, h2", "joined, postgres", "own, postgres"})
    void changesArriveEqualWhoeverCommitsFirst(
            String transaction, String database, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = start(transaction, database, folder)) {
            line.backfill();
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

    private static Line start(String transaction, String database, Path folder) throws IOException {
        return Line.start(Product.JIRA, folder, "--ao-transaction", transaction, "--db", database);
    }
}
