package io.indexrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes that end at every point; what the endpoint has of all of them is what the product has. Two chains of them at
 * the same time; {@code crash.rounds} says how many end at each point in each chain.
 */
class CrashPointsTest {

    private static final Logger log = LoggerFactory.getLogger(CrashPointsTest.class);

    @TempDir
    Path scratch;

    @Test
    void nothingIsLostWhereverAProcessEnds() throws Exception {
        int rounds = Integer.getInteger("crash.rounds", 1);
        Processes processes = new Processes(scratch);
        new Chain(0, 0, processes, scratch).rehearse();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Chain.Counts> chain : threads.invokeAll(
                    List.of(new Chain(1, rounds, processes, scratch), new Chain(2, rounds, processes, scratch)))) {
                log.info("{}", chain.get());
                assertThat(chain.get().ends())
                        .hasSize(Point.values().length - 1)
                        .allSatisfy((point, ends) ->
                                assertThat(ends).as("ends at %s", point).isEqualTo(rounds));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
