package io.indexrelay.system;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the plugin writes in a listener is right whether Active Objects joins the transaction of the issue or commits on
 * its own: nobody could find out which of the two Jira does.
 */
class JiraCaptureTest {

    static Stream<Arguments> modes() {
        return Combinations.of(
                Stream.of(arguments("joined", "h2"), arguments("own", "postgres")),
                Stream.of(arguments("own", "h2"), arguments("joined", "postgres")));
    }

    @ParameterizedTest
    @MethodSource("modes")
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
