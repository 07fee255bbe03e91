package io.indexrelay.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param captures insertions of one block
 * @param captureBlocks pairs of blocks that count, after as many that do not as {@code warmUp}
 * @param few waiting rows of the small outbox
 * @param many of the large one, on PostgreSQL
 * @param manyOnH2 of the large one on H2, which keeps them in this process's heap
 * @param drained rows of one block
 * @param drainBlocks rounds of blocks that count
 * @param changeSeconds how long changes are timed from commit to receipt, after {@code settleSeconds} of the same load
 * @param documents that one change of permissions concerns
 * @param views of one burst
 * @param viewsPerSecond when they come over time
 * @param digestInterval from one digest to the next
 */
record Sizes(
        int captures,
        int captureBlocks,
        int warmUp,
        int few,
        int many,
        int manyOnH2,
        int drained,
        int drainBlocks,
        int settleSeconds,
        int changeSeconds,
        int documents,
        int views,
        int viewsPerSecond,
        Duration digestInterval) {

    private static final String MANY = "--many=";

    static final Sizes FULL = new Sizes(
            500, 20, 5, 1_000, 1_000_000, 100_000, 1_000, 15, 70, 60, 100_000, 100_000, 5_000, Duration.ofMinutes(1));

    /** Shows only that it runs; its numbers mean nothing. */
    static final Sizes QUICK =
            new Sizes(20, 2, 1, 100, 400, 200, 100, 1, 1, 1, 600, 2_000, 5_000, Duration.ofSeconds(2));

    /** @param arguments of the command */
    static Sizes of(List<String> arguments) {
        Sizes sizes = arguments.contains("--quick") ? QUICK : FULL;
        return arguments.stream()
                .filter(argument -> argument.startsWith(MANY))
                .findFirst()
                .map(argument -> sizes.withMany(Integer.parseInt(argument.substring(MANY.length()))))
                .orElse(sizes);
    }

    boolean isQuick() {
        return equals(QUICK);
    }

    private Sizes withMany(int rows) {
        return new Sizes(
                captures,
                captureBlocks,
                warmUp,
                few,
                rows,
                Math.min(rows, manyOnH2),
                drained,
                drainBlocks,
                settleSeconds,
                changeSeconds,
                documents,
                views,
                viewsPerSecond,
                digestInterval);
    }
}
