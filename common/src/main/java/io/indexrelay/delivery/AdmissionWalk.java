package io.indexrelay.delivery;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Admission.Consequences;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks of each document of a subtree, or of all there are, whether it may leave, and compares with what receivers have.
 * Rows are made for those alone that come in or go out; what goes out goes first. Nothing comes in before a backfill has
 * begun, which lists it anyway. Reads only.
 */
final class AdmissionWalk {

    private static final Logger log = LoggerFactory.getLogger(AdmissionWalk.class);

    /** Documents in one piece; what hangs on each is asked for with it. */
    private static final int WITH_DEPENDENTS = 50;

    private static final String ALONE = "alone";
    private static final Set<Kind> STANDING_ALONE = Set.of(Kind.FILTER, Kind.DASHBOARD);
    private static final int REMEMBERED_JOBS = 1000;

    private final Admission admission;
    private final ContentLister lister;
    private final Ledger ledger;
    private final LedgerBook book;
    private final KnownBelow known;
    private final Jobs jobs;
    private final Clock clock;

    AdmissionWalk(DeliveryPorts ports, LedgerBook book, Clock clock) {
        this.admission = ports.admission();
        this.lister = ports.lister();
        this.ledger = ports.ledger();
        this.book = book;
        this.known = new KnownBelow(ports.ledger());
        this.jobs = ports.jobs();
        this.clock = clock;
    }

    /** Whether what receivers lack is told when it may leave: nothing comes in that a backfill lists anyway. */
    private boolean isAdmitting() {
        return jobs.newest(REMEMBERED_JOBS).stream()
                .anyMatch(job -> job.kind().equals(Backfill.KIND)
                        && !job.startedVersion().isEmpty());
    }

    /** Whether other walks are to ask {@link #comesIn} of what they list. */
    boolean isAsked() {
        return admission.isAskedByWalks() && isAdmitting();
    }

    /** The piece that the job stands at. */
    Chunk piece(OutboxRow task, Job job) {
        if (task.subject().equals(Consequences.EVERYTHING)) {
            return all(task, job.cursor(), false);
        }
        return switch (job.phase()) {
            case Unfolding.LEDGER -> below(task, job.cursor());
            case ALONE -> all(task, job.cursor(), true);
            default -> listed(task, job.cursor());
        };
    }

    /**
     * A piece of all that is listed.
     *
     * @param isOnlyAlone whether only what stands alone is asked for; phases without such documents are left soon
     */
    private Chunk all(OutboxRow task, String cursor, boolean isOnlyAlone) {
        List<String> phases = lister.phases(null);
        int space = cursor.indexOf(' ');
        String phase = space < 0 ? (phases.isEmpty() ? "" : phases.get(0)) : cursor.substring(0, space);
        if (!phases.contains(phase)) {
            return Chunk.last(List.of());
        }
        Listing listing = lister.list(null, phase, space < 0 ? "" : cursor.substring(space + 1), Chunks.SIZE);
        List<Listed> wanted = isOnlyAlone
                ? listing.items().stream()
                        .filter(one -> STANDING_ALONE.contains(one.subject().kind()))
                        .toList()
                : listing.items();
        remember(wanted);
        List<NewRow> rows = rows(task, wanted);
        boolean isLeft = isOnlyAlone && wanted.isEmpty();
        String jobPhase = isOnlyAlone ? ALONE : Unfolding.PRODUCT;
        if (listing.next() != null && !isLeft) {
            return Chunk.of(rows, jobPhase, phase + " " + listing.next());
        }
        int next = phases.indexOf(phase) + 1;
        return next < phases.size() ? Chunk.of(rows, jobPhase, phases.get(next) + " ") : Chunk.last(rows);
    }

    /**
     * What the app user has of each set is remembered on the way, so that the next change of one is known as such. What they
     * rule is listed after them, and asked for in this very walk.
     */
    private void remember(List<Listed> page) {
        Map<Subject, Boolean> sets = new LinkedHashMap<>();
        page.stream()
                .filter(one -> one.subject().kind() == Kind.ACCESS_SET)
                .forEach(one -> sets.put(one.subject(), false));
        Consequences consequences = sets.isEmpty() ? Consequences.NONE : admission.after(sets);
        if (!consequences.walks().contains(Consequences.EVERYTHING)) {
            consequences.note().run();
        }
    }

    private Chunk listed(OutboxRow task, String cursor) {
        Subject subject = task.subject();
        List<Listed> itself = List.of(new Listed(subject, Change.keyOf(subject)));
        List<NewRow> rows = new ArrayList<>();
        if (cursor.isEmpty()) {
            rows.addAll(rows(task, withDependents(itself)));
            if (!rows.isEmpty() && subject.kind().isContainer() && takesContentsAlong(subject)) {
                return subject.kind() == Kind.PROJECT ? Chunk.of(rows, ALONE, "") : Chunk.last(rows);
            }
        }
        List<Listed> page = lister.descendants(subject, cursor, WITH_DEPENDENTS);
        page.stream()
                .filter(one -> one.subtree() && !one.subject().equals(subject))
                .forEach(one -> rows.add(row(task, one, task.kind(), task.rowClass())));
        rows.addAll(rows(
                task, withDependents(page.stream().filter(one -> !one.subtree()).toList())));
        return page.size() < WITH_DEPENDENTS
                ? Chunk.of(rows, Unfolding.LEDGER, "")
                : Chunk.of(
                        rows,
                        Unfolding.PRODUCT,
                        page.get(page.size() - 1).subject().toString());
    }

    /** A container that goes takes along all that it contains, and one that receivers were told is gone brings it again. */
    private boolean takesContentsAlong(Subject container) {
        LedgerKey key = new LedgerKey(container, container);
        @Nullable LedgerEntry entry = book.find(List.of(key)).get(key);
        return entry != null && (entry.state() == SentState.DELETED || !mayLeave(container, true));
    }

    private Chunk below(OutboxRow task, String cursor) {
        KnownBelow.Piece piece = known.piece(task.subject(), cursor, Chunks.SIZE);
        List<NewRow> rows = new ArrayList<>(rows(task, listed(piece.subjects())));
        listed(piece.tooDeep()).forEach(deep -> rows.add(row(task, deep, task.kind(), task.rowClass())));
        if (piece.next() != null) {
            return Chunk.of(rows, Unfolding.LEDGER, piece.next());
        }
        // Others may be shared with a project, or with a role in it.
        return task.subject().kind() == Kind.PROJECT ? Chunk.of(rows, ALONE, "") : Chunk.last(rows);
    }

    private static List<Listed> listed(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> new Listed(subject, Change.keyOf(subject)))
                .toList();
    }

    private List<Listed> withDependents(List<Listed> owners) {
        List<Listed> all = new ArrayList<>(owners);
        for (Listed owner : owners) {
            String after = "";
            List<Listed> page;
            do {
                page = lister.dependents(owner.subject(), after, Chunks.SIZE);
                all.addAll(page);
                after = page.isEmpty()
                        ? after
                        : page.get(page.size() - 1).subject().toString();
            } while (page.size() == Chunks.SIZE);
        }
        return all;
    }

    /** Whether receivers lack a document that may leave now: who may see it is all that changed, so nothing else brings it. */
    boolean comesIn(Listed one, @Nullable LedgerEntry entry) {
        return one.subject().kind().isDocument() && !StateReader.wasSent(entry) && mayLeave(one.subject(), true);
    }

    NewRow upserted(OutboxRow task, Listed of) {
        return row(task, of, ChangeKind.UPSERTED, RowClass.CONTENT);
    }

    private List<NewRow> rows(OutboxRow task, List<Listed> listed) {
        List<Listed> documents = listed.stream()
                .filter(one -> one.subject().kind().isDocument())
                .distinct()
                .toList();
        if (documents.isEmpty()) {
            return List.of();
        }
        boolean isAdmitting = isAdmitting();
        Map<LedgerKey, LedgerEntry> had =
                book.findPresent(documents.stream().map(Comparison::key).toList());
        List<NewRow> rows = new ArrayList<>();
        for (Listed one : documents) {
            boolean isHad = StateReader.wasSent(had.get(Comparison.key(one)));
            if (isHad && !mayLeave(one.subject(), false)) {
                rows.add(row(task, one, ChangeKind.ACCESS_CHANGED, RowClass.ACCESS));
            } else if (!isHad && isAdmitting && mayLeave(one.subject(), true)) {
                rows.add(upserted(task, one));
            }
        }
        return rows;
    }

    /** @param inDoubt the answer where nobody can tell: so that it gets a row, and is decided or hidden when that is read */
    private boolean mayLeave(Subject document, boolean inDoubt) {
        try {
            return admission.refusal(document).isEmpty();
        } catch (RuntimeException | LinkageError e) {
            log.debug("Whether {} may leave cannot be told; it gets a row of its own", document, e);
            return inDoubt;
        }
    }

    private NewRow row(OutboxRow task, Listed of, ChangeKind kind, RowClass rowClass) {
        return new NewRow(rowClass, clock.instant(), of.subject(), of.partitionKey(), kind, task.cause(), task.at());
    }

    /** The tasks that walk what else may leave now, or may not any more; what goes out goes before all else. */
    static List<NewRow> walks(Consequences consequences, Cause cause, Clock clock) {
        return consequences.walks().stream()
                .map(subject -> new NewRow(
                        RowClass.ACCESS,
                        clock.instant(),
                        subject,
                        Change.keyOf(subject),
                        ChangeKind.ADMITTED,
                        cause,
                        clock.instant()))
                .toList();
    }
}
