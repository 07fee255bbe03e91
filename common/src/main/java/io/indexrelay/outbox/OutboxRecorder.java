package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes changes into the outbox, in the transaction of whoever reports them: one insert, nothing read. A failure is logged
 * and counted and goes no further, because a listener must never break what a user does. Thread-safe.
 */
public final class OutboxRecorder implements Recorder {

    private static final Logger log = LoggerFactory.getLogger(OutboxRecorder.class);

    private final Outbox outbox;
    private final Clock clock;
    private final Runnable wake;
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    /** @param wake schedules a look at the queue and returns at once; it may look before the commit, then the next look counts */
    public OutboxRecorder(Outbox outbox, Clock clock, Runnable wake) {
        this.outbox = outbox;
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public void record(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            Instant now = clock.instant();
            outbox.add(changes.stream().map(change -> NewRow.of(change, now)).toList());
            recorded.addAndGet(changes.size());
            wake.run();
        } catch (RuntimeException e) {
            failed.addAndGet(changes.size());
            log.error(
                    "Could not record {} changes, the first of {}",
                    changes.size(),
                    changes.get(0).subject(),
                    e);
        }
    }

    /** Changes written since the start of this node. */
    public long recorded() {
        return recorded.get();
    }

    /** Changes that could not be written since the start of this node. */
    public long failed() {
        return failed.get();
    }
}
