package io.indexrelay.delivery;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Admission.Consequences;
import io.indexrelay.snapshot.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns one row into many: a subtree, a container or a family of sets into a row for each that the product lists or that
 * receivers know, a group into a row for each known user whose groups are others than those sent. In chunks, each in the
 * transaction that moves its cursor on; the row itself, and with it the barrier, stays until the last. A task of one chunk
 * leaves no trace of itself.
 *
 * <p>A container of which receivers were told that it is deleted has nothing left there; for it the ledger forgets what it
 * contained.
 */
final class Expansion {

    static final String SUBTREE = "subtree";
    static final String GROUP = "group";
    private static final int MOST_WAITING = 5_000;

    private final DeliveryPorts ports;
    private final Office office;
    private final LedgerBook book;
    private final Unfolding unfolding;
    private final HiddenDocuments hidden;
    private final SecondLook secondLook;
    private final Freshness freshness;
    private final Holds holds;
    private final Clock clock;

    Expansion(DeliveryPorts ports, Office office, LedgerBook book, Comparison comparison, Holds holds, Clock clock) {
        this.ports = ports;
        this.office = office;
        this.book = book;
        this.unfolding = new Unfolding(ports, book, comparison, clock);
        this.hidden = new HiddenDocuments(ports.findings());
        this.secondLook = new SecondLook(holds, clock);
        this.freshness = new Freshness(holds, clock);
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * Does one chunk, or puts the task off because what it tells of is not there yet.
     *
     * @param prints what a state would be in the ledger
     */
    void step(OutboxRow task, Prints prints) {
        Optional<Job> begun = jobOf(task);
        if (begun.isPresent()) {
            Job job = begun.get();
            if (isToWait(task)) {
                ports.outbox().postpone(List.of(task.id()), clock.instant().plus(holds.step()));
                return;
            }
            save(task, job, List.of(), unfolding.chunk(task, job, prints));
            return;
        }
        List<OutboxRow> waiting = ports.outbox().ofSubjects(List.of(task.subject()));
        if (isAwaited(task, waiting)) {
            ports.outbox().postpone(List.of(task.id()), clock.instant().plus(holds.step()));
            return;
        }
        List<Long> same = waiting.stream()
                .filter(row -> row.id() != task.id() && isDoneWith(row, task) && !freshness.mayWait(row))
                .map(OutboxRow::id)
                .toList();
        // Whoever had lost the office before those rows were read must not take them from the walk of the one in
        // office.
        if (!office.check()) {
            throw new IllegalStateException("the office was lost");
        }
        Job job = job(task);
        save(task, job, same, unfolding.chunk(task, job, prints));
    }

    /** What comes in is listed no faster than it is sent; what has to go is never waited with. */
    private boolean isToWait(OutboxRow task) {
        return task.kind() == ChangeKind.RESCOPED
                && task.rowClass() != RowClass.ACCESS
                && ports.outbox().counts().of(RowClass.BACKFILL) >= MOST_WAITING;
    }

    /** What belongs to an object is read too early as long as the object's own change is not committed. */
    private boolean isAwaited(OutboxRow task, List<OutboxRow> waiting) {
        List<OutboxRow> telling = waiting.stream().filter(freshness::mayWait).toList();
        if (telling.isEmpty()) {
            return false;
        }
        try {
            Reading reading = ports.snapshots().read(task.subject());
            return reading instanceof Reading.Present present
                    ? !freshness.awaited(telling, present.snapshot().updated()).isEmpty()
                    : reading instanceof Reading.Absent;
        } catch (RuntimeException | LinkageError e) {
            return true;
        }
    }

    /**
     * Rows that ask for the same or for less, and were there before the walk began, are done with it; not those that go
     * before it.
     */
    private static boolean isDoneWith(OutboxRow row, OutboxRow task) {
        if (task.subject().equals(Admission.EVERYTHING)) {
            // What goes and what comes in are two walks.
            return row.rowClass() == task.rowClass();
        }
        boolean isLess = task.kind() == ChangeKind.DEPENDENTS_UPSERTED && row.kind() == ChangeKind.DEPENDENTS;
        return (row.kind() == task.kind() || isLess)
                && row.rowClass().number() >= task.rowClass().number();
    }

    private Job job(OutboxRow task) {
        boolean isGroup = task.subject().kind() == Kind.GROUP;
        Optional<Version> deletion = deletion(task);
        boolean isOfAll = task.subject().equals(Admission.EVERYTHING);
        String phase = deletion.isPresent() ? Unfolding.FORGET : isOfAll ? "" : Unfolding.PRODUCT;
        Instant now = clock.instant();
        return new Job(
                0,
                isGroup ? GROUP : SUBTREE,
                task.subject().toString(),
                State.RUNNING,
                task.id(),
                phase,
                "",
                0,
                0,
                0,
                deletion.map(Round::text).orElse(""),
                now,
                now,
                "");
    }

    /** The deletion of a container that receivers were told last; empty when it is there, or to come again. */
    private Optional<Version> deletion(OutboxRow task) {
        Subject subject = task.subject();
        if (!subject.kind().isContainer() || task.kind() != ChangeKind.SUBTREE) {
            return Optional.empty();
        }
        return ports.ledger().find(List.of(new LedgerKey(subject, subject))).values().stream()
                .filter(entry -> entry.state() == SentState.DELETED)
                .map(LedgerBook::latest)
                .findFirst();
    }

    /** The job that serves this row; it carries the row's id as its generation. */
    private Optional<Job> jobOf(OutboxRow task) {
        return ports.jobs().open().stream()
                .filter(job -> job.generation() == task.id()
                        && (job.kind().equals(SUBTREE) || job.kind().equals(GROUP)))
                .findFirst();
    }

    private void save(OutboxRow task, Job job, List<Long> doneWith, Chunk chunk) {
        // The app user may be one of those of whom receivers know nothing.
        Consequences admitted = chunk.isLast() && task.subject().kind() == Kind.GROUP
                ? ports.admission().after(Map.of())
                : Consequences.NONE;
        ports.transactions().inTransaction(() -> {
            ports.outbox().delete(doneWith);
            ports.outbox().add(hidden.withoutEdits(chunk.rows()));
            book.save(chunk.gone());
            if (!chunk.isLast()) {
                Job known = job.id() == 0 ? ports.jobs().create(job) : job;
                return ports.jobs()
                        .advance(
                                known.id(),
                                chunk.phase(),
                                chunk.cursor(),
                                chunk.rows().size(),
                                clock.instant());
            }
            if (job.id() != 0) {
                ports.jobs().delete(job.id());
            }
            if (admitted != Consequences.NONE) {
                ports.outbox().add(AdmissionWalk.walks(admitted, Cause.FOLLOW_UP, clock));
                admitted.note().run();
            }
            boolean isWithoutLimits =
                    task.kind() == ChangeKind.RESCOPED && ports.admission().isOpen();
            if (!job.phase().equals(Unfolding.FORGET) && !isWithoutLimits) {
                ports.outbox().add(secondLook.of(task));
            }
            return ports.outbox().delete(List.of(task.id()));
        });
    }
}
