package io.indexrelay.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Exponential, with full jitter. The ceiling is what an endpoint that is back again waits for at most, unless it asked for
 * more itself: days of outage cost one small request a minute.
 */
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration CEILING = Duration.ofMinutes(1);

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** @param failures in a row, 1 or more */
    Duration after(int failures) {
        long most = FIRST.toMillis() << Math.min(failures - 1, 20);
        return Duration.ofMillis(random.nextLong(Math.min(most, CEILING.toMillis()) + 1));
    }
}
