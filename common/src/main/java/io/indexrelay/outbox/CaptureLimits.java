package io.indexrelay.outbox;

import java.time.Duration;

/**
 * What capture may cost while the outbox takes no rows.
 *
 * @param marks changes of single objects kept in memory, at most
 * @param containers changes of whole containers kept beside them when there are more, at most
 * @param probe how often our own thread tries whether rows can be written
 * @param patience how long such a try may take before listeners stop to wait for the database themselves
 * @param settle how long after a mark the transaction of its change may still be open: until then it is written twice
 */
public record CaptureLimits(int marks, int containers, Duration probe, Duration patience, Duration settle) {

    /** A few megabytes of memory at most. */
    public static final CaptureLimits STANDARD =
            new CaptureLimits(10_000, 1_000, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMinutes(5));

    public CaptureLimits {
        if (marks < 1 || containers < 1) {
            throw new IllegalArgumentException(
                    "marks " + marks + " and containers " + containers + " must be at least 1");
        }
    }
}
