package io.indexrelay.backfill;

import java.time.Duration;

/**
 * How much of this node walks may take, all of them together.
 *
 * @param share percent of the time of one thread, for listing, reading, comparing and sending; 100: no limit
 * @param rowsPerSecond objects queued, or compared, in a second, on average; 0: no limit
 * @param maxLoad runnable threads of the whole machine for each of its processors, above which walks rest; 0: no limit
 * @param maxAnswer how long the database may take for a small question of ours before walks rest; zero: no limit
 */
public record Budget(int share, int rowsPerSecond, double maxLoad, Duration maxAnswer) {

    /** As fast as it goes. */
    public static final Budget UNLIMITED = new Budget(100, 0, 0, Duration.ZERO);
}
