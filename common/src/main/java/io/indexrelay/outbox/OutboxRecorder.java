package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes changes into the outbox, in the transaction of whoever reports them: one insert, nothing read. While the outbox
 * takes no rows it touches no database at all, see {@link Breaker}. A failure goes no further, because a listener must
 * never break what a user does. Thread-safe.
 */
public final class OutboxRecorder implements Recorder {

    /** An event with more changes than one statement takes is told of by their containers. */
    private static final int BATCH = 500;

    private final Outbox outbox;
    private final Breaker breaker;
    private final Clock clock;
    private final Runnable wake;
    private final Runnable alarm;
    private final AtomicLong recorded = new AtomicLong();

    /**
     * @param wake schedules a look at the queue and returns at once; it may look before the commit, then the next look counts
     * @param alarm has the breaker's marks written soon and returns at once
     */
    public OutboxRecorder(Outbox outbox, Breaker breaker, Clock clock, Runnable wake, Runnable alarm) {
        this.outbox = outbox;
        this.breaker = breaker;
        this.clock = clock;
        this.wake = wake;
        this.alarm = alarm;
    }

    @Override
    public void record(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Change> rows = changes.size() <= BATCH ? changes : Containers.of(changes);
        if (breaker.isOpen() && breaker.marked(rows)) {
            return;
        }
        try {
            Instant now = clock.instant();
            outbox.add(rows.stream().map(change -> NewRow.of(change, now)).toList());
        } catch (RuntimeException e) {
            breaker.tripped(e, rows);
            alarm.run();
            return;
        }
        recorded.addAndGet(rows.size());
        wake.run();
    }

    @Override
    public void missed() {
        breaker.missed();
    }

    /** Asks no database. */
    public CaptureState state() {
        return breaker.state(recorded.get());
    }
}
