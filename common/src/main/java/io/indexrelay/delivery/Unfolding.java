package io.indexrelay.delivery;

import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.snapshot.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The pieces of a task: what the product lists first, then what receivers know. Reads only. */
final class Unfolding {

    static final String PRODUCT = "product";
    static final String LEDGER = "ledger";
    static final String FORGET = "forget";

    /** Objects in one piece when what hangs on each is listed with it, or forgotten. */
    private static final int WITH_DEPENDENTS = 50;

    private final ContentLister lister;
    private final Ledger ledger;
    private final LedgerBook book;
    private final KnownBelow known;
    private final GroupMembers members;
    private final Clock clock;

    Unfolding(DeliveryPorts ports, LedgerBook book, Clock clock) {
        this.lister = ports.lister();
        this.ledger = ports.ledger();
        this.book = book;
        this.known = new KnownBelow(ports.ledger());
        this.members = new GroupMembers(ports.ledger(), ports.people());
        this.clock = clock;
    }

    /**
     * The piece that the job stands at.
     *
     * @param fingerprint what a user's state would be in the ledger
     */
    Chunk chunk(OutboxRow task, Job job, Function<Person, String> fingerprint) {
        if (task.subject().kind() == Kind.GROUP) {
            return group(task, job.cursor(), fingerprint);
        }
        if (task.kind() == ChangeKind.DEPENDENTS || task.kind() == ChangeKind.DEPENDENTS_UPSERTED) {
            return dependents(task);
        }
        return switch (job.phase()) {
            case PRODUCT -> {
                Chunk listed = listed(task, job.cursor());
                boolean goesOn = listed.phase().equals(LEDGER) && listed.rows().size() < Chunks.SIZE;
                yield goesOn ? listed.and(known(task, "")) : listed;
            }
            case FORGET -> forget(task, job);
            default -> known(task, job.cursor());
        };
    }

    private Chunk listed(OutboxRow task, String cursor) {
        int limit = isComeback(task) ? WITH_DEPENDENTS : Chunks.SIZE;
        List<Listed> page = lister.descendants(task.subject(), cursor, limit);
        List<NewRow> rows = new ArrayList<>();
        for (Listed listed : page) {
            if (!listed.subtree()) {
                rows.add(row(task, listed.subject(), listed.partitionKey()));
            } else if (!listed.subject().equals(task.subject())) {
                rows.add(newRow(task, listed.subject(), listed.partitionKey(), task.kind()));
            }
            if (isComeback(task)) {
                // It had taken along what hung on its documents, too.
                eachDependent(
                        listed.subject(), hanging -> rows.add(row(task, hanging.subject(), hanging.partitionKey())));
            }
        }
        return page.size() < limit
                ? Chunk.of(rows, LEDGER, "")
                : Chunk.of(rows, PRODUCT, page.get(page.size() - 1).subject().toString());
    }

    private Chunk known(OutboxRow task, String cursor) {
        KnownBelow.Piece piece = known.piece(task.subject(), cursor, Chunks.SIZE);
        List<NewRow> rows = new ArrayList<>();
        piece.subjects().forEach(subject -> rows.add(row(task, subject, Change.keyOf(subject))));
        piece.tooDeep().forEach(subject -> rows.add(newRow(task, subject, Change.keyOf(subject), task.kind())));
        return piece.next() == null ? Chunk.last(rows) : Chunk.of(rows, LEDGER, piece.next());
    }

    private Chunk group(OutboxRow task, String cursor, Function<Person, String> fingerprint) {
        GroupMembers.Piece piece = members.piece(cursor, Chunks.SIZE, fingerprint);
        List<NewRow> rows = piece.others().stream()
                .map(user -> newRow(task, user, Subject.CONTROL, ChangeKind.UPSERTED))
                .toList();
        return piece.next() == null ? Chunk.last(rows) : Chunk.of(rows, LEDGER, piece.next());
    }

    private Chunk forget(OutboxRow task, Job job) {
        List<LedgerEntry> contained = ledger.containedIn(task.subject(), job.cursor(), WITH_DEPENDENTS);
        List<LedgerEntry> gone = book.goneWith(contained, Round.version(job.startedVersion()));
        return contained.size() < WITH_DEPENDENTS
                ? new Chunk(List.of(), gone, Chunk.DONE, "")
                : new Chunk(
                        List.of(),
                        gone,
                        FORGET,
                        contained.get(contained.size() - 1).key().subject().toString());
    }

    /** What hangs on one object stands in one row of the ledger, so it is compared in one go. */
    private Chunk dependents(OutboxRow task) {
        Subject owner = task.subject();
        Map<Subject, LedgerEntry> sent = new LinkedHashMap<>();
        ledger.dependents(owner).stream()
                .filter(StateReader::wasSent)
                .forEach(entry -> sent.put(entry.key().subject(), entry));
        List<NewRow> rows = new ArrayList<>();
        eachDependent(owner, listed -> {
            boolean isKnown = sent.remove(listed.subject()) != null;
            if (!isKnown) {
                rows.add(NewRow.of(
                        new Change(listed.subject(), listed.partitionKey(), ChangeKind.UPSERTED, task.cause(), false),
                        clock.instant()));
            } else if (task.kind() == ChangeKind.DEPENDENTS_UPSERTED) {
                rows.add(newRow(task, listed.subject(), listed.partitionKey(), ChangeKind.UPSERTED));
            }
        });
        sent.values()
                .forEach(entry ->
                        rows.add(newRow(task, entry.key().subject(), entry.key().partitionKey(), ChangeKind.UPSERTED)));
        return Chunk.last(rows);
    }

    private void eachDependent(Subject owner, Consumer<Listed> found) {
        String after = "";
        List<Listed> page;
        do {
            page = lister.dependents(owner, after, Chunks.SIZE);
            for (Listed listed : page) {
                found.accept(listed);
                after = listed.subject().toString();
            }
        } while (page.size() == Chunks.SIZE);
    }

    /** Whether a container comes again: nothing gets narrower by that, so it need not hold up anything else. */
    private static boolean isComeback(OutboxRow task) {
        return LedgerBook.isContainer(task.subject().kind()) && task.kind() == ChangeKind.SUBTREE_UPSERTED;
    }

    private NewRow row(OutboxRow task, Subject subject, Subject partitionKey) {
        ChangeKind kind = task.kind() == ChangeKind.SUBTREE_UPSERTED ? ChangeKind.UPSERTED : ChangeKind.ACCESS_CHANGED;
        return newRow(task, subject, partitionKey, kind);
    }

    /** Tasks are looked for in class 1 only. */
    private NewRow newRow(OutboxRow task, Subject subject, Subject partitionKey, ChangeKind kind) {
        boolean isUrgent = !isComeback(task) || kind.isTask();
        return new NewRow(
                isUrgent ? RowClass.ACCESS : RowClass.CONTENT,
                clock.instant(),
                subject,
                partitionKey,
                kind,
                task.cause(),
                task.at());
    }
}
