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
import org.junit.jupiter.params.provider.ValueSource;

/** What the plugin writes in a listener belongs to the transaction of the change: it comes and goes with it. */
class CaptureInTransactionTest {

    /** Longer than its column: the event is published, then the statement fails and everything is rolled back. */
    private static final String TOO_LONG = "l".repeat(300);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aChangeThatIsRolledBackLeavesNoRow(String database, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.CONFLUENCE, folder, "--db", database)) {
            ReferenceProduct confluence = line.host();
            confluence.act("admin", "createSpace", Map.of("key", "OPS", "name", "Operations"));
            String page = confluence.act("admin", "createPage", Map.of("space", "OPS", "title", "Runbook"));
            line.awaitDelivered();
            confluence.api().send("PUT", "/config", Map.of("paused", true)).json();
            String id = page.substring("page/".length());

            JsonNode refused = confluence
                    .anonymous()
                    .send(
                            "POST",
                            "/refhost/act",
                            List.of(Map.of("as", "admin", "do", "label", "id", id, "label", TOO_LONG)))
                    .json();
            assertThat(refused.path(0).has("error")).as("%s", refused).isTrue();
            assertThat(waiting(line)).isZero();

            confluence.act("admin", "label", Map.of("id", id, "label", "short"));
            assertThat(waiting(line)).as("a label that is kept").isPositive();
        }
    }

    private static long waiting(Line line) {
        return line.status().at("/queue/waiting").asLong(-1);
    }
}
