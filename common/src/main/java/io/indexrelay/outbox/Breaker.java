package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import io.indexrelay.outbox.Marks.Mark;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps listeners away from an outbox that takes no rows, because on PostgreSQL a failed statement dooms what the user is
 * about to save. While it is open they only mark what changed, in bounded memory. It is open from the start until a probe
 * has succeeded, after every failed probe or insert, and as long as a probe hangs; it closes when the marks are written.
 * Thread-safe; nothing here waits for the database.
 */
public final class Breaker {

    private static final Logger log = LoggerFactory.getLogger(Breaker.class);

    private static final String NO_ANSWER = "the database does not answer";

    private final Clock clock;
    private final LongSupplier nanos;
    private final CaptureLimits limits;
    private final Marks marks;

    private volatile boolean isOpen = true;
    private volatile boolean isTrying;
    private volatile long tryingSince;

    private @Nullable Instant since;
    private String reason = "not tried yet";
    private long trips;
    private long failed;
    private long lost;
    private long misunderstood;
    private @Nullable Instant missedAt;
    private boolean isLossTold;

    /** @param nanos a monotonic clock, such as {@code System::nanoTime} */
    public Breaker(Clock clock, LongSupplier nanos, CaptureLimits limits) {
        this.clock = clock;
        this.nanos = nanos;
        this.limits = limits;
        this.marks = new Marks(limits);
        this.since = clock.instant();
    }

    /** Marks what changed when it is open; false when it is not, and the change belongs into the outbox. */
    synchronized boolean marked(List<Change> changes) {
        if (!isOpen()) {
            return false;
        }
        if (!isOpen) {
            open(NO_ANSWER, null);
        }
        mark(changes);
        return true;
    }

    /** Whether listeners have to keep away. */
    boolean isOpen() {
        return isOpen
                || (isTrying
                        && nanos.getAsLong() - tryingSince > limits.patience().toNanos());
    }

    /** An insert of a listener failed; what it would have written is marked. */
    synchronized void tripped(RuntimeException failure, List<Change> changes) {
        failed += changes.size();
        open(failure(failure), failure);
        mark(changes);
    }

    /** A probe failed. */
    synchronized void tripped(RuntimeException failure) {
        isTrying = false;
        open(failure(failure), failure);
    }

    /** An event came and nobody could say what it changed. */
    synchronized void missed() {
        misunderstood++;
        missedAt = clock.instant();
    }

    /** A probe begins; what it gives is for {@link #closed}. */
    synchronized long trying() {
        still();
        isTrying = true;
        return trips;
    }

    /** The database answers; the marks that are old enough come up once more. */
    synchronized List<Mark> next(int most) {
        still();
        marks.settle(clock.instant());
        return marks.next(most);
    }

    synchronized void written(List<Mark> batch) {
        marks.written(batch, clock.instant());
    }

    /** This one could not be written alone, though the probe could. */
    synchronized void refused(Mark mark, RuntimeException failure) {
        log.warn(
                "A {} could not be written though others can",
                mark.change().subject().kind().word(),
                failure);
        lost(marks.refused(mark));
    }

    /**
     * A probe succeeded and the marks are written.
     *
     * @param trying what {@link #trying} gave: nothing may have failed since
     * @return whether listeners write again
     */
    synchronized boolean closed(long trying) {
        isTrying = false;
        if (trips != trying || marks.size() > 0) {
            return false;
        }
        if (isOpen) {
            if (trips > 0) {
                log.info("The outbox takes rows again; what was marked is written");
            }
            isOpen = false;
            since = null;
            reason = "";
            isLossTold = false;
        }
        return true;
    }

    /** @param recorded what the recorder knows itself */
    synchronized CaptureState state(long recorded) {
        boolean hangs = !isOpen && isOpen();
        return new CaptureState(
                isOpen || hangs,
                hangs || reason.equals(NO_ANSWER),
                since,
                hangs ? NO_ANSWER : reason,
                marks.size(),
                recorded,
                failed,
                lost,
                misunderstood,
                missedAt);
    }

    /** A try is going on and has just shown that the database answers. */
    private void still() {
        tryingSince = nanos.getAsLong();
    }

    private void mark(List<Change> changes) {
        lost(marks.add(changes, clock.instant()));
    }

    private void lost(int changes) {
        if (changes == 0) {
            return;
        }
        lost += changes;
        missedAt = clock.instant();
        if (!isLossTold) {
            isLossTold = true;
            log.error("Too much changed while the outbox took no rows; only a walk over everything finds it");
        }
    }

    private void open(String why, @Nullable RuntimeException failure) {
        trips++;
        reason = why;
        if (isOpen && trips > 1) {
            log.debug("The outbox still takes no rows: {}", why, failure);
            return;
        }
        isOpen = true;
        since = clock.instant();
        log.error("The outbox takes no rows, so changes are marked in memory until it does: {}", why, failure);
    }

    /** Without the message, which may hold what a user wrote. */
    private static String failure(RuntimeException failure) {
        return "the outbox cannot be written: " + failure.getClass().getSimpleName();
    }
}
