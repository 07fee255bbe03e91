package io.indexrelay.outbox;

import io.indexrelay.outbox.Marks.Mark;
import java.time.Clock;
import java.util.List;

/**
 * Tries whether the outbox takes rows, writes what was marked meanwhile and only then lets listeners write again: so what
 * changes later overtakes nothing. A step at the start and then every few seconds, on a thread of our own, outside every
 * transaction.
 */
public final class MarkWriter {

    private static final int BATCH = 500;

    private final Outbox outbox;
    private final OutboxProbe probe;
    private final Breaker breaker;
    private final Runnable wake;

    /** @param wake schedules a look at the queue and returns at once */
    public MarkWriter(Outbox outbox, Transactions transactions, Breaker breaker, Clock clock, Runnable wake) {
        this.outbox = outbox;
        this.probe = new OutboxProbe(outbox, transactions, clock);
        this.breaker = breaker;
        this.wake = wake;
    }

    /** Whether another step would do more at once. Never throws for the sake of the database. */
    public boolean step() {
        long trying = breaker.trying();
        boolean isWritten = true;
        try {
            probe.run();
            List<Mark> batch = breaker.next(BATCH);
            boolean isAny = !batch.isEmpty();
            while (isWritten && !batch.isEmpty()) {
                isWritten = isWritten(batch);
                batch = breaker.next(BATCH);
            }
            if (isAny) {
                wake.run();
            }
        } catch (RuntimeException e) {
            breaker.tripped(e);
            return false;
        }
        // What was marked between the last look and now is written at once.
        return !breaker.closed(trying) && isWritten;
    }

    /** All of them, or half by half until the first that cannot be written alone. */
    private boolean isWritten(List<Mark> marks) {
        try {
            outbox.add(marks.stream().map(Mark::row).toList());
        } catch (RuntimeException e) {
            if (marks.size() == 1) {
                breaker.refused(marks.get(0), e);
                return false;
            }
            int half = marks.size() / 2;
            return isWritten(marks.subList(0, half)) && isWritten(marks.subList(half, marks.size()));
        }
        breaker.written(marks);
        return true;
    }
}
