package io.indexrelay.delivery;

import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Names;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.scope.Admission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private final Comparison comparison;
    private final AdmissionWalk admissions;
    private final ScopeWalk scope;
    private final Looked looked = new Looked();
    private final Clock clock;

    Unfolding(DeliveryPorts ports, LedgerBook book, Comparison comparison, Clock clock) {
        this.lister = ports.lister();
        this.ledger = ports.ledger();
        this.book = book;
        this.known = new KnownBelow(ports.ledger());
        this.members = new GroupMembers(ports.ledger(), ports.people());
        this.comparison = comparison;
        this.admissions = new AdmissionWalk(ports, book, clock);
        this.scope = new ScopeWalk(ports, book, comparison, clock);
        this.clock = clock;
    }

    /**
     * The piece that the job stands at.
     *
     * @param prints what a state would be in the ledger
     */
    Chunk chunk(OutboxRow task, Job job, Prints prints) {
        Chunk chunk = piece(task, job, prints);
        if (chunk.isLast()) {
            looked.forget();
        }
        return chunk;
    }

    private Chunk piece(OutboxRow task, Job job, Prints prints) {
        if (task.kind() == ChangeKind.ADMITTED) {
            return admissions.piece(task, job);
        }
        if (task.subject().equals(Admission.EVERYTHING)) {
            return scope.piece(task, job);
        }
        if (task.kind() == ChangeKind.RESCOPED && scope.isOpen()) {
            return Chunk.last(List.of());
        }
        if (task.kind() == ChangeKind.LEVELS) {
            return levels(task, job.cursor(), prints);
        }
        if (task.subject().kind() == Kind.GROUP) {
            return job.phase().equals(PRODUCT) ? newcomers(task, job.cursor()) : group(task, job.cursor(), prints);
        }
        if (task.kind() == ChangeKind.DEPENDENTS || task.kind() == ChangeKind.DEPENDENTS_UPSERTED) {
            return dependents(task);
        }
        return switch (job.phase()) {
            case PRODUCT -> {
                Chunk listed = listed(task, job.cursor(), prints);
                boolean goesOn = listed.phase().equals(LEDGER) && listed.rows().size() < Chunks.SIZE;
                yield goesOn ? listed.and(known(task, "", prints)) : listed;
            }
            case FORGET -> forget(task, job);
            default -> known(task, job.cursor(), prints);
        };
    }

    private Chunk listed(OutboxRow task, String cursor, Prints prints) {
        int limit = isComeback(task) ? WITH_DEPENDENTS : Chunks.SIZE;
        List<Listed> page = lister.descendants(task.subject(), cursor, limit);
        List<NewRow> rows = new ArrayList<>();
        page.stream()
                .filter(listed -> listed.subtree() && !listed.subject().equals(task.subject()))
                .forEach(listed -> rows.add(newRow(task, listed, task.kind())));
        rows.addAll(rows(task, page.stream().filter(one -> !one.subtree()).toList(), prints));
        if (task.kind() == ChangeKind.RESCOPED && cursor.isEmpty()) {
            rows.addAll(rows(task, List.of(new Listed(task.subject(), task.partitionKey())), prints));
        }
        if (isComeback(task)) {
            // It had taken along what hung on its documents, too.
            page.forEach(listed ->
                    eachDependent(listed.subject(), hanging -> rows.add(newRow(task, hanging, ChangeKind.UPSERTED))));
        }
        return page.size() < limit
                ? Chunk.of(rows, LEDGER, "")
                : Chunk.of(rows, PRODUCT, page.get(page.size() - 1).subject().toString());
    }

    private Chunk known(OutboxRow task, String cursor, Prints prints) {
        KnownBelow.Piece piece = known.piece(task.subject(), cursor, Chunks.SIZE);
        List<NewRow> rows = new ArrayList<>(rows(task, listed(piece.subjects()), prints));
        listed(piece.tooDeep()).forEach(deep -> rows.add(newRow(task, deep, task.kind())));
        return piece.next() == null ? Chunk.last(rows) : Chunk.of(rows, LEDGER, piece.next());
    }

    private static List<Listed> listed(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> new Listed(subject, Change.keyOf(subject)))
                .toList();
    }

    /** What the product lists and receivers know as well is looked at once. */
    private List<NewRow> rows(OutboxRow task, List<Listed> page, Prints prints) {
        List<Listed> others =
                page.stream().filter(one -> looked.isNew(task, one.subject())).toList();
        if (isComeback(task)) {
            return others.stream()
                    .map(one -> newRow(task, one, ChangeKind.UPSERTED))
                    .toList();
        }
        if (task.kind() == ChangeKind.RESCOPED) {
            return scope.rows(task, others);
        }
        Map<LedgerKey, LedgerEntry> known = comparison.known(others);
        boolean mayComeIn = admissions.isAsked();
        List<NewRow> rows = new ArrayList<>();
        for (Listed one : others) {
            @Nullable LedgerEntry entry = known.get(Comparison.key(one));
            boolean isOfAccess = task.kind() == ChangeKind.SUBTREE || task.rowClass() == RowClass.ECHO;
            if (isOfAccess && mayComeIn && admissions.comesIn(one, entry)) {
                rows.add(admissions.upserted(task, one));
            } else if (!isOfAccess) {
                boolean isKnown = entry != null && StateReader.wasSent(entry);
                rows.add(newRow(task, one, isKnown ? ChangeKind.ECHO : ChangeKind.UPSERTED));
            } else if (comparison.isOther(one.subject(), entry, prints)) {
                rows.add(newRow(
                        task,
                        one,
                        task.kind() == ChangeKind.SUBTREE ? ChangeKind.ACCESS_CHANGED : ChangeKind.UPSERTED));
            }
        }
        return rows;
    }

    /** Users of whom receivers know nothing, as those of a directory that tells of none of them at first. */
    private Chunk newcomers(OutboxRow task, String cursor) {
        boolean isEverybody = task.subject().equals(Names.EVERYBODY);
        if (!isEverybody || ledger.list(Kind.USER, "", 1).isEmpty()) {
            return Chunk.of(List.of(), LEDGER, "");
        }
        Listing page = lister.people(cursor, Chunks.SIZE);
        Map<LedgerKey, LedgerEntry> known = comparison.known(page.items());
        List<NewRow> rows = page.items().stream()
                .filter(one -> !known.containsKey(Comparison.key(one)))
                .filter(one -> members.isThere(one.subject()))
                .map(one -> newRow(task, one, ChangeKind.UPSERTED))
                .toList();
        return page.next() == null ? Chunk.of(rows, LEDGER, "") : Chunk.of(rows, PRODUCT, page.next());
    }

    private Chunk group(OutboxRow task, String cursor, Prints prints) {
        GroupMembers.Piece piece = members.piece(cursor, Chunks.SIZE, prints);
        List<NewRow> rows = listed(piece.others()).stream()
                .map(user -> newRow(task, user, ChangeKind.UPSERTED))
                .toList();
        return piece.next() == null ? Chunk.last(rows) : Chunk.of(rows, LEDGER, piece.next());
    }

    /** Only issues have comments and worklogs with levels. */
    private Chunk levels(OutboxRow task, String cursor, Prints prints) {
        List<LedgerEntry> issues = ledger.list(Kind.ISSUE, cursor, WITH_DEPENDENTS);
        List<NewRow> rows = new ArrayList<>();
        for (LedgerEntry issue : issues) {
            for (LedgerEntry entry : ledger.dependents(issue.key().subject())) {
                Subject subject = entry.key().subject();
                if (Comparison.hasLevel(entry, prints) && comparison.isOther(subject, entry, prints)) {
                    rows.add(newRow(task, new Listed(subject, entry.key().partitionKey()), ChangeKind.ACCESS_CHANGED));
                }
            }
        }
        return issues.size() < WITH_DEPENDENTS
                ? Chunk.last(rows)
                : Chunk.of(
                        rows,
                        LEDGER,
                        issues.get(issues.size() - 1).key().subject().toString());
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
                rows.add(newRow(task, listed, ChangeKind.UPSERTED));
            }
        });
        sent.values()
                .forEach(entry -> rows.add(newRow(
                        task, new Listed(entry.key().subject(), entry.key().partitionKey()), ChangeKind.UPSERTED)));
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
        return task.subject().kind().isContainer() && task.kind() == ChangeKind.SUBTREE_UPSERTED;
    }

    private NewRow newRow(OutboxRow task, Listed of, ChangeKind kind) {
        return new NewRow(
                classOf(task, kind), clock.instant(), of.subject(), of.partitionKey(), kind, task.cause(), task.at());
    }

    /** A task of a task goes as it did; what it finds to be others' to see now goes first. */
    private static RowClass classOf(OutboxRow task, ChangeKind kind) {
        if (kind.isTask()) {
            return task.rowClass();
        }
        return isComeback(task) || (kind != ChangeKind.ACCESS_CHANGED && task.rowClass() == RowClass.CONTENT)
                ? RowClass.CONTENT
                : RowClass.ACCESS;
    }
}
