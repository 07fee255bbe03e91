package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A product whose permission manager knows a rule that we do not: what the index shows too much is found, hidden there and
 * listed, and comes back. Takes a minute, as findings need two looks half a minute apart; nearly all of it is waiting.
 */
class SelfCheckTest {

    @Test
    void hidesAtTheIndexWhatTheProductShowsToNobody(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.CONFLUENCE, folder)) {
            ReferenceProduct wiki = line.host();
            wiki.act("admin", "createSpace", Map.of("key", "DOC", "name", "Documentation"));
            String kept = wiki.act("admin", "createPage", Map.of("space", "DOC", "title", "As ever"));
            String page = wiki.act("admin", "createPage", Map.of("space", "DOC", "title", "By another rule"));
            String comment = wiki.act("admin", "comment", Map.of("on", page, "body", "Hello"));
            line.backfill();
            line.assertReceiverEqualsProduct();
            assertThat(line.indexer().visibleTo(line.source(), page)).isNotEmpty();

            wiki.act("admin", "denyView", Map.of("subject", page));
            JsonNode job = wiki.api()
                    .send("POST", "/self-check", Map.of("samples", 60))
                    .json();
            assertThat(job.path("kind").asText()).isEqualTo("self-check");
            Line.patiently("the page is hidden at the index")
                    .untilAsserted(() -> assertThat(line.indexer().visibleTo(line.source(), page))
                            .as("%s", line.status())
                            .isEmpty());
            assertThat(line.indexer().visibleTo(line.source(), comment)).isEmpty();
            assertThat(line.indexer().visibleTo(line.source(), kept)).isNotEmpty();
            Line.patiently("the status lists it").untilAsserted(() -> {
                assertThat(line.hidden()).containsExactly(page);
                assertThat(line.status().at("/selfCheck/wider").asLong()).isEqualTo(1);
                assertThat(line.status().at("/selfCheck/findings/0/subject").asText())
                        .isEqualTo(page);
                assertThat(line.last("self-check").at("/data/wider").asLong()).isEqualTo(1);
            });
            line.assertReceiverEqualsProduct();

            wiki.act("admin", "allowView", Map.of("subject", page));
            wiki.act("admin", "edit", Map.of("id", Line.id(page), "body", "Edited"));
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
            Line.patiently("nothing is hidden")
                    .untilAsserted(() -> assertThat(line.hidden()).isEmpty());
            assertThat(line.status().at("/selfCheck/hidden").asInt(-1)).isZero();
        }
    }
}
