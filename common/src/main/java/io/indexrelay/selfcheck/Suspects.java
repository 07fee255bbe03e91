package io.indexrelay.selfcheck;

import io.indexrelay.delivery.BoundedMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Pairs that differed once and wait for their second look. In memory: after a restart they are found again. One thread at a
 * time.
 */
final class Suspects {

    /** How far two looks are apart, so that a cache that lags is not taken for a fault. */
    static final Duration APART = Duration.ofSeconds(30);

    private static final int TRIES = 20;

    private final LongSupplier nanos;
    private final Map<Pair, Suspicion> waiting = new BoundedMap<>();

    private record Suspicion(Direction direction, long since, long next, int tries) {}

    Suspects(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** It differed; the next look is half a minute away. */
    void note(Pair pair, Direction direction) {
        Suspicion known = waiting.get(pair);
        if (known == null || known.direction != direction) {
            long now = nanos.getAsLong();
            waiting.put(pair, new Suspicion(direction, now, now + APART.toNanos(), 0));
        }
    }

    /** Pairs that it is time to look at again. */
    List<Pair> due(int most) {
        long now = nanos.getAsLong();
        return waiting.entrySet().stream()
                .filter(one -> now - one.getValue().next >= 0)
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** How it differed half a minute ago or earlier; empty when the last look is too near or there was none. */
    Optional<Direction> suspected(Pair pair) {
        Suspicion known = waiting.get(pair);
        return known == null || nanos.getAsLong() - known.since < APART.toNanos()
                ? Optional.empty()
                : Optional.of(known.direction);
    }

    /** Nothing could be said this time; after many tries it is given up. */
    void postpone(Pair pair) {
        Suspicion known = waiting.remove(pair);
        if (known != null && known.tries < TRIES) {
            long next = nanos.getAsLong() + APART.toNanos();
            waiting.put(pair, new Suspicion(known.direction, known.since, next, known.tries + 1));
        }
    }

    void clear(Pair pair) {
        waiting.remove(pair);
    }

    int size() {
        return waiting.size();
    }
}
