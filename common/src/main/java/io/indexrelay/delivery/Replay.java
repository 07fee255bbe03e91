package io.indexrelay.delivery;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.delivery.DeliveryLog.Extent;
import io.indexrelay.delivery.DeliveryLog.Span;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Queues again what the log says was taken since some time, for a receiver that lost it: each object once, read anew,
 * behind everything else. What was deleted since then is told again as deleted. Each unit of work queues its rows in the
 * transaction that moves the cursor on.
 *
 * <p>{@link #step()} is called by the node in office, {@link #start} by administrators. Thread-safe.
 */
public final class Replay {

    /** Kind of the job; it counts deliveries, and its scope is the time. */
    public static final String KIND = "replay";

    private static final String PHASE = "deliveries";
    private static final int DELIVERIES_AT_ONCE = 20;

    private final DeliveryPorts ports;
    private final Clock clock;
    private final long maxWaiting;

    /** @param maxWaiting rows of class 4 that may wait before the walk pauses, so that the queue stays small */
    public Replay(DeliveryPorts ports, Clock clock, long maxWaiting) {
        this.ports = ports;
        this.clock = clock;
        this.maxWaiting = maxWaiting;
    }

    /**
     * Walks up to what is logged now, so that it never meets its own deliveries.
     *
     * @return empty when one is under way already
     * @throws IllegalArgumentException when the time is in the future, or the log does not reach back so far; the message
     *     says what is possible
     */
    public synchronized Optional<Job> start(Instant since) {
        Instant now = clock.instant();
        refuse(since, now);
        if (open().isPresent()) {
            return Optional.empty();
        }
        Span span = ports.deliveries().since(since).orElse(new Span(1, 0, 0));
        return Optional.of(ports.jobs()
                .create(new Job(
                        0,
                        KIND,
                        since.toString(),
                        State.RUNNING,
                        0,
                        PHASE,
                        (span.first() - 1) + ":" + span.last(),
                        0,
                        span.count(),
                        0,
                        "",
                        now,
                        now,
                        "")));
    }

    /** Does one unit of work; false when there is nothing to do just now. */
    public synchronized boolean step() {
        Optional<Job> open = open();
        if (open.isEmpty() || isFull()) {
            return false;
        }
        Job job = open.get();
        int colon = job.cursor().indexOf(':');
        long after = Long.parseLong(job.cursor().substring(0, colon));
        long last = Long.parseLong(job.cursor().substring(colon + 1));
        List<LoggedDelivery> deliveries = ports.deliveries().between(after, last, DELIVERIES_AT_ONCE);
        Instant now = clock.instant();
        if (deliveries.isEmpty()) {
            return ports.jobs().turn(job.id(), Jobs.OPEN, State.DONE, now);
        }
        List<NewRow> rows = rows(deliveries, now);
        String cursor = deliveries.get(deliveries.size() - 1).id() + ":" + last;
        return ports.transactions().inTransaction(() -> {
            ports.outbox().add(rows);
            return ports.jobs().advance(job.id(), PHASE, cursor, deliveries.size(), now);
        });
    }

    private void refuse(Instant since, Instant now) {
        if (since.isAfter(now)) {
            throw new IllegalArgumentException(since + " is in the future; it is " + now + " here");
        }
        Optional<Extent> extent = ports.deliveries().extent();
        boolean mayBeShortened = since.isBefore(now.minus(LogRetention.KEPT))
                || extent.filter(log ->
                                log.count() >= LogRetention.MOST - LogRetention.AT_ONCE && since.isBefore(log.oldest()))
                        .isPresent();
        if (mayBeShortened) {
            throw new IllegalArgumentException(since + " is before what the log keeps"
                    + extent.map(log -> ", which begins at " + log.oldest()).orElse("")
                    + "; a backfill sends everything");
        }
    }

    /** Of what was sent more than once, the last time counts: it is the one that the ledger has. */
    private List<NewRow> rows(List<LoggedDelivery> deliveries, Instant now) {
        Map<LedgerKey, LoggedEvent> taken = new LinkedHashMap<>();
        deliveries.stream()
                .flatMap(delivery -> delivery.events().stream())
                .filter(event -> event.fate() == Fate.ACCEPTED
                        && LedgerBook.isKept(event.subject().kind()))
                .forEach(event -> taken.put(new LedgerKey(event.subject(), event.partitionKey()), event));
        Map<LedgerKey, LedgerEntry> known = new LedgerBook(ports.ledger()).find(taken.keySet());
        List<NewRow> rows = new ArrayList<>();
        taken.forEach((key, event) -> {
            LedgerEntry entry = known.get(key);
            if (entry == null || entry.version().compareTo(event.version()) <= 0) {
                rows.add(new NewRow(
                        RowClass.BACKFILL,
                        now,
                        event.subject(),
                        event.partitionKey(),
                        ChangeKind.UPSERTED,
                        Cause.MANUAL,
                        now));
            }
        });
        return rows;
    }

    private boolean isFull() {
        return ports.outbox().counts().byClass().getOrDefault(RowClass.BACKFILL, 0L) >= maxWaiting;
    }

    private Optional<Job> open() {
        return ports.jobs().open().stream()
                .filter(job -> job.kind().equals(KIND))
                .findFirst();
    }
}
