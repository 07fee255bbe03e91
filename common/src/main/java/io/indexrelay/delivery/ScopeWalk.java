package io.indexrelay.delivery;

import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.scope.Admission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what receivers have, and what there is, with what may leave. A task of class 1 walks the ledger for what has to
 * go: spaces and projects first, each of which takes along what it contains, so that this has no events of its own. A task of
 * class 2 walks the product's listing for what comes in. Reads only.
 */
final class ScopeWalk {

    /** In this order; what hangs on pages and issues is looked at with them. */
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(Kind.SPACE, Kind.PROJECT),
                    Stream.concat(Arrays.stream(Kind.values()).filter(ScopeWalk::isOwn), Stream.of(Kind.ACCESS_SET)))
            .map(Kind::word)
            .toList();

    /** Objects in one piece: what hangs on each is looked at, too. */
    private static final int AT_ONCE = 50;

    private final ContentLister lister;
    private final Ledger ledger;
    private final LedgerBook book;
    private final Admission admission;
    private final Comparison comparison;
    private final Clock clock;

    ScopeWalk(DeliveryPorts ports, LedgerBook book, Comparison comparison, Clock clock) {
        this.lister = ports.lister();
        this.ledger = ports.ledger();
        this.book = book;
        this.admission = ports.admission();
        this.comparison = comparison;
        this.clock = clock;
    }

    private static boolean isOwn(Kind kind) {
        return kind.isDocument() && !kind.isDependent() && !kind.isContainer();
    }

    boolean isOpen() {
        return admission.isOpen();
    }

    /** A piece of the walk over everything. */
    Chunk piece(OutboxRow task, Job job) {
        if (task.rowClass() != RowClass.ACCESS) {
            return listed(task, job.phase(), job.cursor());
        }
        String phase = job.phase().isEmpty() ? KNOWN.get(0) : job.phase();
        return isOpen() ? Chunk.last(List.of()) : known(task, Kind.of(phase), job.cursor());
    }

    /** A row for each of these that has to go, or comes in. */
    List<NewRow> rows(OutboxRow task, List<Listed> some) {
        Map<LedgerKey, LedgerEntry> known = comparison.known(some);
        List<NewRow> rows = new ArrayList<>();
        for (Listed one : some) {
            LedgerEntry entry = known.get(Comparison.key(one));
            boolean wasSent = StateReader.wasSent(entry);
            if (one.subject().kind().isDocument() && wasSent != comparison.mayLeave(one.subject())) {
                rows.add(row(task, one, wasSent ? RowClass.ACCESS : incoming(task)));
            }
        }
        return rows;
    }

    private static RowClass incoming(OutboxRow task) {
        return task.subject().equals(Admission.EVERYTHING) ? RowClass.BACKFILL : RowClass.CONTENT;
    }

    private Chunk known(OutboxRow task, Kind kind, String after) {
        List<LedgerEntry> entries = ledger.list(kind, after, AT_ONCE);
        List<NewRow> rows = kind == Kind.ACCESS_SET ? sets(task, entries) : documents(task, entries);
        if (entries.size() == AT_ONCE) {
            return Chunk.of(
                    rows, kind.word(), entries.get(AT_ONCE - 1).key().subject().toString());
        }
        int next = KNOWN.indexOf(kind.word()) + 1;
        return next < KNOWN.size() ? Chunk.of(rows, KNOWN.get(next), "") : Chunk.last(rows);
    }

    private List<NewRow> documents(OutboxRow task, List<LedgerEntry> entries) {
        Map<LedgerKey, LedgerEntry> present =
                book.findPresent(entries.stream().map(LedgerEntry::key).toList());
        Map<Subject, Boolean> going = new HashMap<>();
        List<NewRow> rows = new ArrayList<>();
        for (LedgerEntry entry : present.values()) {
            if (!StateReader.wasSent(entry) || goesAlong(entry.container(), going)) {
                continue;
            }
            Subject subject = entry.key().subject();
            if (comparison.mayLeave(subject)) {
                ledger.dependents(subject).stream()
                        .filter(StateReader::wasSent)
                        .filter(hanging -> !comparison.mayLeave(hanging.key().subject()))
                        .forEach(hanging -> rows.add(row(task, listed(hanging), RowClass.ACCESS)));
            } else {
                rows.add(row(task, listed(entry), RowClass.ACCESS));
            }
        }
        return rows;
    }

    /** Whether its space or project has to go, and it with that. */
    private boolean goesAlong(@Nullable Subject container, Map<Subject, Boolean> going) {
        return container != null
                && container.kind().isContainer()
                && going.computeIfAbsent(
                        container,
                        one -> ledger.find(List.of(new LedgerKey(one, one))).values().stream()
                                        .anyMatch(StateReader::wasSent)
                                && !comparison.mayLeave(one));
    }

    private List<NewRow> sets(OutboxRow task, List<LedgerEntry> entries) {
        return entries.stream()
                .filter(StateReader::wasSent)
                .filter(entry -> admission.ofSet(entry.key().subject().id()) == Admission.Sets.NEVER)
                .map(entry -> row(task, new Listed(entry.key().subject(), Subject.CONTROL), RowClass.ACCESS))
                .toList();
    }

    private Chunk listed(OutboxRow task, String before, String after) {
        List<String> phases = lister.phases(null);
        if (phases.isEmpty()) {
            return Chunk.last(List.of());
        }
        String phase = before.isEmpty() ? phases.get(0) : before;
        Listing listing = lister.list(null, phase, after, Chunks.SIZE);
        List<NewRow> rows = rows(task, listing.items());
        if (listing.next() != null) {
            return Chunk.of(rows, phase, listing.next());
        }
        int next = phases.indexOf(phase) + 1;
        return next < phases.size() ? Chunk.of(rows, phases.get(next), "") : Chunk.last(rows);
    }

    private static Listed listed(LedgerEntry entry) {
        return new Listed(entry.key().subject(), entry.key().partitionKey());
    }

    private NewRow row(OutboxRow task, Listed of, RowClass rowClass) {
        return new NewRow(
                rowClass,
                clock.instant(),
                of.subject(),
                of.partitionKey(),
                ChangeKind.UPSERTED,
                task.cause(),
                clock.instant());
    }
}
