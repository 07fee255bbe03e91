package io.indexrelay.system;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is lost, nothing goes backwards and nothing overtakes what hides, whatever goes wrong at once. The seed is
 * printed. {@code system-tests/chaos} runs it for longer, with more mishaps, and with other seeds; then it ends with an
 * endpoint that says twice, ten minutes apart, that it is gone.
 */
class ChaosTest {

    private static final List<Mishap> FEW =
            List.of(Mishap.HELD_SENDER, Mishap.KILL, Mishap.STOP, Mishap.DATABASE_CRASH);
    private static final int TIMES = 1;
    private static final int TIMES_IN_A_LONG_ROUND = 5;
    private static final int LONG = 30;

    @Test
    void whateverGoesWrongTheReceiverEndsEqual(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException, InterruptedException {
        long seed = Long.getLong("chaos.seed", 20_261_122);
        int minutes = Integer.getInteger("chaos.minutes", 0);
        int times = minutes == 0 ? TIMES : TIMES_IN_A_LONG_ROUND;
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        try (Chaos chaos = new Chaos(Product.CONFLUENCE, folder, seed, times)) {
            try {
                Random random = new Random(seed);
                do {
                    List<Mishap> mishaps = new ArrayList<>(minutes == 0 ? FEW : List.of(Mishap.values()));
                    Collections.shuffle(mishaps, random);
                    chaos.round(mishaps);
                } while (System.nanoTime() < end);
                if (minutes >= LONG) {
                    chaos.switchOff();
                }
                chaos.assertBackfillBringsNothingNew();
            } catch (Exception | Error e) {
                chaos.writeBatches(Path.of("target/chaos-" + seed + ".batches"));
                throw new AssertionError(
                        e.getMessage() + "\nseed " + seed + "\n"
                                + chaos.report().text(),
                        e);
            }
            System.out.println(chaos.report().text());
        }
    }
}
