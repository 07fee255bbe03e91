package io.indexrelay.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each walk has failed in a row, and when it is tried again: after one second, two, four, at most five minutes.
 * In memory, as a restart may have mended what was wrong. One thread at a time.
 */
final class Tries {

    /** About a quarter of an hour. */
    static final int MOST = 12;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<Long, Tried> failed = new HashMap<>();

    private record Tried(int times, Instant next) {}

    boolean isDue(long walk, Instant now) {
        Tried tried = failed.get(walk);
        return tried == null || !now.isBefore(tried.next());
    }

    /** How often in a row by now. */
    int failed(long walk, Instant now) {
        Tried before = failed.get(walk);
        int times = before == null ? 1 : before.times() + 1;
        failed.put(walk, new Tried(times, now.plus(pause(times))));
        return times;
    }

    /** It went on, or it is over. */
    void forget(long walk) {
        failed.remove(walk);
    }

    static Duration pause(int times) {
        Duration pause = Duration.ofSeconds(1L << Math.min(times - 1, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
