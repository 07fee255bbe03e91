package io.indexrelay.delivery;

import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.snapshot.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns one row into many: a subtree into a row for each descendant, as the product and as the ledger know them, a group
 * into a row for each known user whose groups are others than those sent. In chunks, each in the transaction that moves
 * its cursor on; the row itself, and with it the barrier, stays until the last.
 */
final class Expansion {

    private static final Logger log = LoggerFactory.getLogger(Expansion.class);

    static final String SUBTREE = "subtree";
    static final String GROUP = "group";

    private static final String PRODUCT = "product";
    private static final String LEDGER = "ledger";

    private final DeliveryPorts ports;
    private final Office office;
    private final Clock clock;

    Expansion(DeliveryPorts ports, Office office, Clock clock) {
        this.ports = ports;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Does one chunk.
     *
     * @param fingerprint what a user's state would be in the ledger
     */
    void step(OutboxRow task, Function<Person, String> fingerprint) {
        Job job = jobOf(task).orElseGet(() -> begin(task));
        if (task.subject().kind() == Kind.GROUP) {
            group(task, job, fingerprint);
        } else if (job.phase().equals(PRODUCT)) {
            descendants(task, job);
        } else {
            known(task, job);
        }
    }

    private void descendants(OutboxRow task, Job job) {
        List<Listed> chunk = ports.lister().descendants(task.subject(), job.cursor(), Chunks.SIZE);
        List<NewRow> rows = chunk.stream()
                .map(listed -> row(task, listed.subject(), listed.partitionKey()))
                .toList();
        if (chunk.size() < Chunks.SIZE) {
            move(rows, at(job, LEDGER, "", rows.size()));
        } else {
            move(rows, at(job, PRODUCT, chunk.get(chunk.size() - 1).subject().toString(), rows.size()));
        }
    }

    private void known(OutboxRow task, Job job) {
        KnownWalk walk =
                new KnownWalk(task.subject(), job.cursor(), (parent, after) -> knownBelow(task, parent, after));
        List<NewRow> rows = new ArrayList<>();
        while (rows.size() < Chunks.SIZE) {
            Subject descendant = walk.next();
            if (descendant == null) {
                finish(task, job, rows);
                return;
            }
            rows.add(row(task, descendant, Change.keyOf(descendant)));
            if (isComeback(task)) {
                addDependents(task, descendant, rows);
            }
            if (walk.isTooDeep()) {
                rows.add(newRow(task, descendant, Change.keyOf(descendant), task.kind()));
            }
        }
        move(rows, at(job, LEDGER, walk.path(), rows.size()));
    }

    /** Whether a container comes again: nothing gets narrower by that, so it need not hold up anything else. */
    private static boolean isComeback(OutboxRow task) {
        return LedgerBook.isContainer(task.subject().kind()) && task.kind() == ChangeKind.SUBTREE_UPSERTED;
    }

    /** A container that comes again had taken along what hung on its documents, too. */
    private void addDependents(OutboxRow task, Subject owner, List<NewRow> rows) {
        String after = "";
        List<Listed> chunk;
        do {
            chunk = ports.lister().dependents(owner, after, Chunks.SIZE);
            for (Listed listed : chunk) {
                rows.add(row(task, listed.subject(), listed.partitionKey()));
                after = listed.subject().toString();
            }
        } while (chunk.size() == Chunks.SIZE);
    }

    /** Every document of a container names it, so a container's own children are all there is. */
    private List<Subject> knownBelow(OutboxRow task, Subject parent, String after) {
        return isComeback(task) && !parent.equals(task.subject()) ? List.of() : knownChildren(parent, after);
    }

    private List<Subject> knownChildren(Subject parent, String after) {
        List<LedgerEntry> entries = parent.kind() == Kind.SPACE
                ? ports.ledger().containedIn(parent, after, KnownWalk.pageSize())
                : ports.ledger().childrenOf(parent, after, KnownWalk.pageSize());
        return entries.stream().map(entry -> entry.key().subject()).toList();
    }

    private void group(OutboxRow task, Job job, Function<Person, String> fingerprint) {
        List<LedgerEntry> chunk = ports.ledger().list(Kind.USER, job.cursor(), Chunks.SIZE);
        List<NewRow> rows = chunk.stream()
                .filter(entry -> isOther(entry, fingerprint))
                .map(entry -> newRow(task, entry.key().subject(), Subject.CONTROL, ChangeKind.UPSERTED))
                .toList();
        if (chunk.size() < Chunks.SIZE) {
            finish(task, job, rows);
        } else {
            String last = chunk.get(chunk.size() - 1).key().subject().toString();
            move(rows, at(job, LEDGER, last, rows.size()));
        }
    }

    private boolean isOther(LedgerEntry entry, Function<Person, String> fingerprint) {
        Optional<Person> person;
        try {
            person = ports.people().byKey(entry.key().subject().id());
        } catch (RuntimeException e) {
            log.warn("Could not read {}; it gets a row of its own", entry.key().subject(), e);
            return true;
        }
        String now = person.map(fingerprint).orElse("");
        return StateReader.wasSent(entry)
                ? !now.equals(entry.contentFingerprint())
                        || !entry.intended().equals(io.indexrelay.payload.Version.NONE)
                : person.isPresent();
    }

    /** Rows that ask for the same, and were there before the walk began, are done with it. */
    private Job begin(OutboxRow task) {
        String kind = task.subject().kind() == Kind.GROUP ? GROUP : SUBTREE;
        Instant now = clock.instant();
        List<Long> same = ports.outbox().ofSubjects(List.of(task.subject())).stream()
                .filter(row -> row.kind() == task.kind() && row.id() != task.id())
                .map(OutboxRow::id)
                .toList();
        // Whoever had lost the office before those rows were read must not take them from the walk of the one in
        // office.
        if (!office.check()) {
            throw new IllegalStateException("the office was lost");
        }
        return ports.transactions().inTransaction(() -> {
            ports.outbox().delete(same);
            String phase = kind.equals(GROUP) ? LEDGER : PRODUCT;
            String scope = task.subject().toString();
            return ports.jobs()
                    .create(new Job(0, kind, scope, State.RUNNING, task.id(), phase, "", 0, 0, 0, "", now, now, ""));
        });
    }

    /** The job that serves this row; it carries the row's id as its generation. */
    private Optional<Job> jobOf(OutboxRow task) {
        return ports.jobs().open().stream()
                .filter(job -> job.generation() == task.id()
                        && (job.kind().equals(SUBTREE) || job.kind().equals(GROUP)))
                .findFirst();
    }

    private void move(List<NewRow> rows, Job job) {
        ports.transactions().inTransaction(() -> {
            ports.outbox().add(rows);
            return ports.jobs().update(job);
        });
    }

    private void finish(OutboxRow task, Job job, List<NewRow> rows) {
        ports.transactions().inTransaction(() -> {
            ports.outbox().add(rows);
            ports.jobs().delete(job.id());
            return ports.outbox().delete(List.of(task.id()));
        });
    }

    private Job at(Job job, String phase, String cursor, int added) {
        return new Job(
                job.id(),
                job.kind(),
                job.scope(),
                job.state(),
                job.generation(),
                phase,
                cursor,
                job.done() + added,
                job.total(),
                job.failed(),
                job.startedVersion(),
                job.started(),
                clock.instant(),
                job.note());
    }

    private NewRow row(OutboxRow task, Subject subject, Subject partitionKey) {
        ChangeKind kind = task.kind() == ChangeKind.SUBTREE_UPSERTED ? ChangeKind.UPSERTED : ChangeKind.ACCESS_CHANGED;
        return newRow(task, subject, partitionKey, kind);
    }

    private NewRow newRow(OutboxRow task, Subject subject, Subject partitionKey, ChangeKind kind) {
        Cause cause = task.cause();
        return new NewRow(
                isComeback(task) ? RowClass.CONTENT : RowClass.ACCESS,
                clock.instant(),
                subject,
                partitionKey,
                kind,
                cause,
                task.at());
    }
}
