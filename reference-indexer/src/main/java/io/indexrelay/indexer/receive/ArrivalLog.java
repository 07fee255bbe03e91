package io.indexrelay.indexer.receive;

import io.indexrelay.indexer.rule.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last events that arrived, and apart from them the last deliveries that were refused, so that a flood of forged
 * requests hides nothing. In memory only; numbers go on through restarts. Thread-safe.
 */
public final class ArrivalLog {

    static final int MOST_EVENTS = 10_000;
    static final int MOST_REFUSED = 100;

    private final Deque<Arrival> events = new ArrayDeque<>();
    private final Deque<Arrival> refused = new ArrayDeque<>();

    synchronized void add(Arrival arrival) {
        events.add(arrival);
        if (events.size() > MOST_EVENTS) {
            events.remove();
        }
    }

    synchronized void addRefused(Arrival arrival) {
        refused.add(arrival);
        if (refused.size() > MOST_REFUSED) {
            refused.remove();
        }
    }

    /** A source was purged: forgets what came from it before. */
    synchronized void forget(Event purge) {
        events.removeIf(arrival -> arrival.event().path("source").asText().equals(purge.source()));
    }

    /** The events after an arrival number, oldest first. */
    public synchronized List<Arrival> after(long number, int most) {
        return events.stream()
                .filter(arrival -> arrival.number() > number)
                .limit(most)
                .toList();
    }

    /** The deliveries that were refused last, oldest first. */
    public synchronized List<Arrival> refused() {
        return List.copyOf(refused);
    }
}
