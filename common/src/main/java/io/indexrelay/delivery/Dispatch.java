package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EncodedEvent;
import io.indexrelay.payload.EventResults;
import io.indexrelay.payload.EventResults.Result;
import io.indexrelay.payload.EventResults.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches on their way: intent, send, receipt, check, delete. At most one is unreceipted at any time; the others here are
 * the rest of a split. One thread at a time.
 */
final class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    /** How long a batch is repeated unchanged; then its rows are read anew. */
    static final Duration UNCHANGED = Duration.ofSeconds(60);

    private static final int REFUSALS_IN_A_ROW = 3;
    private static final int SMALLEST_TEXT = 16 * 1024;
    private static final int MOST_RETRIES = 10;
    private static final Duration LONGEST_RETRIES = Duration.ofHours(24);
    private static final Duration RETRY_STEP = Duration.ofSeconds(30);
    private static final Duration SUSPECT_RESTS = Duration.ofSeconds(60);

    private static final Duration DIGEST_RESTS = Duration.ofMinutes(15);

    private final DeliveryPorts ports;
    private final Courier courier;
    private final Endpoint endpoint;
    private final LedgerBook book;
    private final Settlement settlement;
    private final Memory memory;
    private final Journal journal;
    private final Clock clock;
    private final RandomIds ids;
    private final Witness witness;

    private final Deque<Frozen> pending = new ArrayDeque<>();
    private int attempts;
    private int refusalsInARow;
    private @Nullable String narrowingRefused;

    Dispatch(
            DeliveryPorts ports,
            Courier courier,
            Endpoint endpoint,
            LedgerBook book,
            Settlement settlement,
            Memory memory,
            Journal journal,
            Clock clock,
            RandomIds ids) {
        this.ports = ports;
        this.courier = courier;
        this.endpoint = endpoint;
        this.book = book;
        this.settlement = settlement;
        this.memory = memory;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.witness = new Witness(ports.outbox(), ports.ledger());
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    int inFlight() {
        return pending.stream().mapToInt(batch -> batch.parts().size()).sum();
    }

    /** Why nothing goes out until an administrator acts; null when nothing of the kind happened. */
    @Nullable
    String narrowingRefused() {
        return narrowingRefused;
    }

    /** Forgets the batches; their rows are read anew. */
    void dissolve() {
        pending.clear();
        attempts = 0;
    }

    /** After an administrator acted, or with a new term. */
    void reset() {
        dissolve();
        refusalsInARow = 0;
        narrowingRefused = null;
    }

    void add(Frozen batch) {
        pending.add(batch);
        attempts = 0;
    }

    /** Sends the next batch once. Returns how many events got their receipt. */
    int sendNext(DeliverySettings settings) {
        Frozen batch = pending.element();
        if ((attempts > 0 || batch.split() != null) && isOutdated(batch)) {
            dissolve();
            return 0;
        }
        if (attempts == 0) {
            ports.transactions().inTransaction(() -> {
                book.intend(batch.parts());
                return batch;
            });
        }
        attempts++;
        Instant now = clock.instant();
        List<String> eventIds =
                batch.parts().stream().map(part -> part.event().id()).toList();
        Delivery delivery =
                courier.deliver(batch.webhookId(), batch.body(), attempts, endpoint.takesGzip(now), eventIds, settings);
        Instant answered = clock.instant();
        journal.attempt(delivery, answered);
        return handle(batch, delivery.outcome(), LogEntries.of(batch, attempts, delivery, answered));
    }

    private int handle(Frozen batch, Outcome outcome, LoggedDelivery entry) {
        Instant now = clock.instant();
        if (outcome instanceof Outcome.Taken taken) {
            return taken(batch, taken.exceptions(), entry, now);
        }
        journal.write(entry);
        if (outcome instanceof Outcome.Refused refused) {
            refused(batch, refused.reason(), now);
        } else if (outcome instanceof Outcome.TooLarge tooLarge) {
            tooLarge(batch, tooLarge.reason());
        } else if (outcome instanceof Outcome.WithoutGzip) {
            endpoint.refusesGzip(now);
        } else if (outcome instanceof Outcome.Stopped stopped) {
            endpoint.stopped(stopped, now);
            dissolve();
        } else if (outcome instanceof Outcome.Gone gone) {
            endpoint.gone(gone, now);
            dissolve();
        } else if (outcome instanceof Outcome.RetryLater later) {
            endpoint.failed(later, now);
        }
        return 0;
    }

    private int taken(Frozen batch, Map<String, Result> exceptions, LoggedDelivery entry, Instant now) {
        next();
        endpoint.succeeded();
        refusalsInARow = 0;
        List<Part> accepted = new ArrayList<>();
        for (Part part : batch.parts()) {
            EncodedEvent event = part.event();
            Result result = exceptions.get(event.id());
            if (result == null) {
                accepted.add(part);
            } else if (result.verdict() == Verdict.RETRY && mayBeRetried(part, now)) {
                rest(part, now.plus(RETRY_STEP));
            } else {
                refuse(part, "the endpoint rejected it: " + result.reason());
            }
        }
        if (!settlement.complete(accepted, entry)) {
            journal.write(entry);
            dissolve();
            return 0;
        }
        Split split = batch.split();
        if (split != null && !accepted.isEmpty()) {
            split.convict().forEach(this::refuse);
        }
        journal.receipt(accepted, now);
        return accepted.size();
    }

    private void refused(Frozen batch, String reason, Instant now) {
        next();
        Split split = batch.split() == null ? new Split() : batch.split();
        if (!batch.isLone()) {
            halve(batch, split);
            return;
        }
        Part part = batch.parts().get(0);
        if (split.isTaken() || part.claim().subject().kind() == Kind.PURGE) {
            refuse(part, reason);
            return;
        }
        split.suspect(part, reason);
        memory.suspect(part.claim().subject(), reason);
        Instant until = now.plus(SUSPECT_RESTS);
        if (witness.besides(part.claim()).isPresent() || StateReader.wasSent(part.before())) {
            rest(part, until);
        } else {
            // Receivers have nothing at all, so nothing that they have can be too wide: the others may be its company.
            postpone(part, until);
        }
        refusalsInARow++;
        if (refusalsInARow >= REFUSALS_IN_A_ROW) {
            refusalsInARow = 0;
            dissolve();
            endpoint.stopped(new Outcome.Stopped("the endpoint refuses everything: " + reason), now);
        }
    }

    private void tooLarge(Frozen batch, String reason) {
        next();
        if (!batch.isLone()) {
            halve(batch, batch.split() == null ? new Split() : batch.split());
            return;
        }
        Part part = batch.parts().get(0);
        int text = part.event().textBytes();
        if (part.claim().subject().kind() == Kind.DIGEST && ports.digests().smaller()) {
            return;
        }
        if (text > SMALLEST_TEXT) {
            memory.limitText(part.claim().subject(), Math.max(SMALLEST_TEXT, text / 2));
        } else {
            refuse(part, reason);
        }
    }

    private void halve(Frozen batch, Split split) {
        pending.addFirst(batch.half(ids.webhookId(), false, split));
        pending.addFirst(batch.half(ids.webhookId(), true, split));
    }

    private void next() {
        pending.remove();
        attempts = 0;
    }

    /** Its withdrawal is sent in its place; what hides must never be given up, what does not is a dead letter. */
    private void refuse(Part part, String reason) {
        Subject subject = part.claim().subject();
        log.warn("{} was refused: {}", part.event().id(), reason);
        if (part.event().event().data().typeName().endsWith(".deleted")) {
            narrowingRefused = "the withdrawal of " + subject + " was refused: " + reason;
            dissolve();
        } else if (subject.kind() == Kind.DIGEST) {
            // Never a dead letter: what comes after it hangs on it.
            ports.digests().refused(EventResults.printable(reason));
            postpone(part, clock.instant().plus(DIGEST_RESTS));
        } else if (Settlement.hidesNothing(subject.kind())) {
            if (!settlement.giveUp(part, EventResults.printable(reason))) {
                dissolve();
            }
        } else {
            memory.refused(part.claim(), reason);
            postpone(part, clock.instant());
        }
    }

    private boolean mayBeRetried(Part part, Instant now) {
        Memory.Retries retries = memory.retried(part.claim().subject(), now);
        return retries.count() <= MOST_RETRIES
                && Duration.between(retries.since(), now).compareTo(LONGEST_RETRIES) < 0;
    }

    /** What is of class 1 stays due: a row that is postponed would not keep back the others. */
    private void rest(Part part, Instant until) {
        if (part.claim().mostUrgent() == RowClass.ACCESS) {
            memory.rest(part.claim(), until);
        } else {
            postpone(part, until);
        }
    }

    private void postpone(Part part, Instant due) {
        ports.outbox().postpone(part.claim().ids(), due);
    }

    /**
     * Whether the rows must be read anew: too old, or something may have narrowed since. The parts of a split go on while
     * something of class 1 waits that does not concern them, as it came after they were read; else one that rests, or a
     * steady stream of it, would have the whole refused again and again.
     */
    private boolean isOutdated(Frozen batch) {
        Instant now = clock.instant();
        if (Duration.between(batch.frozenAt(), now).compareTo(UNCHANGED) > 0) {
            return true;
        }
        if (batch.rowClass() != RowClass.ACCESS
                && batch.split() == null
                && !ports.outbox()
                        .due(RowClass.ACCESS, now, Instant.EPOCH, 0, 1)
                        .isEmpty()) {
            return true;
        }
        Set<Subject> touched = new HashSet<>();
        Set<Long> claimed = new HashSet<>();
        for (Part part : batch.parts()) {
            touched.add(part.claim().subject());
            touched.add(part.claim().partitionKey());
            part.claim().rows().forEach(row -> touched.add(row.subject()));
            claimed.addAll(part.claim().ids());
            LedgerBook.containersOf(part).forEach(touched::add);
        }
        return Chunks.of(List.copyOf(touched)).stream()
                .flatMap(chunk -> ports.outbox().ofSubjects(chunk).stream())
                .filter(row -> row.rowClass() == RowClass.ACCESS)
                .map(OutboxRow::id)
                .anyMatch(id -> !claimed.contains(id));
    }
}
