package io.indexrelay.accesstests;

import io.indexrelay.accesstests.Generated.Size;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Never wider, and narrower only where the status says why, after every change of every instance. The failing seed and what
 * was done stand in the message; {@code -Dseed=N} does that seed again, {@code -Dseeds=N} that many.
 */
class GeneratedInstancesTest {

    static LongStream seeds() {
        long first = Long.getLong("first", 1);
        Long seed = Long.getLong("seed");
        return seed == null ? LongStream.range(first, first + Integer.getInteger("seeds", 100)) : LongStream.of(seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofConfluence(long seed) {
        Proof.of(Relayed.CONFLUENCE, seed, size(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofJira(long seed) {
        Proof.of(Relayed.JIRA, seed, size(seed));
    }

    /** Every twentieth is of the largest size, most are small. */
    private static Size size(long seed) {
        Random random = new Random(seed);
        return seed % 20 == 0
                ? new Size(40, 60, 8)
                : new Size(3 + random.nextInt(12), 6 + random.nextInt(18), 2 + random.nextInt(4));
    }
}
