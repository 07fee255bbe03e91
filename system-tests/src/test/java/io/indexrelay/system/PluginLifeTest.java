package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The plugin is switched off and on while the product runs. */
class PluginLifeTest {

    @Test
    void aDisabledPluginLeavesNoThreadAndAnEnabledOneGoesOn(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.CONFLUENCE, folder)) {
            ReferenceProduct confluence = line.host();
            confluence.act("admin", "createSpace", Map.of("key", "OPS", "name", "Operations"));
            line.backfill();
            assertThat(ours(confluence)).contains("index-relay-sender", "index-relay-beat");

            line.enablePlugin(false);
            assertThat(ours(confluence)).isEmpty();
            assertThat(confluence.api().get("/status").status()).isEqualTo(404);
            String missed =
                    confluence.act("admin", "createPage", Map.of("space", "OPS", "title", "Made while it was off"));

            line.enablePlugin(true);
            String page = confluence.act(
                    "admin", "createPage", Map.of("space", "OPS", "title", "Made after it was on again"));
            Line.patiently("the page arrives")
                    .untilAsserted(() ->
                            assertThat(line.indexer().subjects(line.source())).contains(page));
            Line.patiently("what was made meanwhile is found")
                    .untilAsserted(() ->
                            assertThat(line.indexer().subjects(line.source())).contains(missed));
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
        }
    }

    private static List<String> ours(ReferenceProduct confluence) {
        return confluence.process().threads().stream()
                .filter(name -> name.startsWith("index-relay"))
                .toList();
    }
}
