package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens, the receiver ends with what the product has, for every user and document. The seed is printed; another
 * is tried with {@code -Drandom.seed=N}, more rounds with {@code -Drandom.rounds=N}.
 */
class RandomChangesTest {

    private static final int ACTIONS_A_ROUND = 25;

    @Test
    void theReceiverEndsEqualAfterRandomChanges(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        long seed = Long.getLong("random.seed", 20_261_121);
        int rounds = Integer.getInteger("random.rounds", 4);
        Path dataSet = Artifacts.dataSet(Product.CONFLUENCE);
        RandomActions actions = new RandomActions(seed);
        List<String> story = new ArrayList<>(List.of("seed " + seed));
        try (Line line = Line.start(Product.CONFLUENCE, folder, "--import", dataSet.toString())) {
            line.backfill();
            int done = 0;
            for (int round = 0; round < rounds; round++) {
                actions.look(line.host().contents(), spaceKeys(line));
                for (int i = 0; i < ACTIONS_A_ROUND; i++) {
                    done += perform(line, actions.next(), story) ? 1 : 0;
                }
                line.awaitDelivered();
                try {
                    line.assertReceiverEqualsProduct();
                } catch (AssertionError e) {
                    throw new AssertionError(String.join("\n", story), e);
                }
            }
            assertThat(done).as(String.join("\n", story)).isGreaterThan(rounds * ACTIONS_A_ROUND / 3);
        }
    }

    private static boolean perform(Line line, Map<String, Object> action, List<String> story) {
        JsonNode result = line.host()
                .anonymous()
                .send("POST", "/refhost/act", List.of(action))
                .json()
                .path(0);
        story.add(action + " -> " + result);
        return !result.has("error");
    }

    private static List<String> spaceKeys(Line line) {
        return line.host().contents().stream()
                .filter(subject -> subject.startsWith("space/"))
                .map(subject -> line.indexer()
                        .json()
                        .get("/document" + Json.query(Map.of("source", line.source(), "subject", subject)))
                        .json()
                        .findValue("key")
                        .asText())
                .toList();
    }
}
