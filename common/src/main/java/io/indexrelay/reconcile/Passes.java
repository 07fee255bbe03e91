package io.indexrelay.reconcile;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.reconcile.Comparing.Found;
import io.indexrelay.reconcile.Known.Piece;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The three passes, a unit at a time: what is listed is compared, what is known and not there is counted, and that is queued.
 * Each unit queues its rows in the transaction that moves the cursor on.
 */
final class Passes {

    private static final Logger log = LoggerFactory.getLogger(Passes.class);

    private static final String LIST = "list/";
    private static final String COUNT = "count/";
    private static final String WITHDRAW = "withdraw/";
    /** Objects in one unit when what hangs on each is listed with it. */
    private static final int WITH_DEPENDENTS = 50;

    /** What hangs on one object is listed so many at once. */
    private static final int HANGING = 500;

    private final DeliveryPorts ports;
    private final Comparing comparing;
    private final Known known;
    private final NamedSets sets;
    private final Supplier<ReconcileSettings> settings;
    private final Clock clock;

    Passes(DeliveryPorts ports, Comparing comparing, Known known, Supplier<ReconcileSettings> settings, Clock clock) {
        this.ports = ports;
        this.comparing = comparing;
        this.known = known;
        this.sets = new NamedSets(ports.access());
        this.settings = settings;
        this.clock = clock;
    }

    static @Nullable Subject container(String scope) {
        return scope.equals(Backfill.ALL) ? null : Subject.parse(scope);
    }

    /**
     * One unit.
     *
     * @param chunk how many may be listed in it
     * @return how many objects were looked at
     */
    long step(Job job, int chunk) {
        Progress at = Progress.parse(job.cursor());
        List<String> phases = ports.lister().phases(container(job.scope()));
        String phase = job.phase();
        if (phase.isEmpty()) {
            save(job, phases.isEmpty() ? COUNT + firstKind(job) : LIST + phases.get(0), at, 0, List.of(), 0);
            return 0;
        }
        if (phase.startsWith(LIST)) {
            return list(job, at, phases, phase.substring(LIST.length()), chunk);
        }
        if (phase.startsWith(COUNT)) {
            return count(job, at, Kind.of(phase.substring(COUNT.length())));
        }
        if (phase.equals(Reconciliation.ASKS)) {
            save(job, WITHDRAW + firstKind(job), at, 0, List.of(), 0);
            return 0;
        }
        return withdraw(job, at, Kind.of(phase.substring(WITHDRAW.length())));
    }

    private long list(Job job, Progress at, List<String> phases, String phase, int chunk) {
        Subject container = container(job.scope());
        int limit = container == null ? chunk : Math.min(chunk, WITH_DEPENDENTS);
        Listing listing = ports.lister().list(container, phase, at.where(), limit);
        List<Listed> items = new ArrayList<>(listing.items());
        List<NewRow> rows = new ArrayList<>();
        if (container != null) {
            listing.items().forEach(item -> addDependents(item.subject(), items));
            rows.addAll(addSets(items));
        }
        Found found = comparing.of(items, at.reads());
        rows.addAll(found.rows());
        Set<Kind> kinds = items.stream().map(item -> item.subject().kind()).collect(Collectors.toSet());
        String next = listing.next();
        Progress then = at.listing(kinds)
                .found(found.changed() + rows.size() - found.rows().size(), found.missed(), found.access())
                .at(next == null ? "" : next);
        int following = phases.indexOf(phase) + 1;
        String after = next != null
                ? LIST + phase
                : following < phases.size() ? LIST + phases.get(following) : COUNT + firstKind(job);
        save(job, after, then, items.size(), rows, found.unreadable() + listing.failed());
        return items.size();
    }

    /**
     * One container's listing has its own sets alone, and its documents name others.
     *
     * @return rows for those that are not there any more; the sender looks for each once more
     */
    private List<NewRow> addSets(List<Listed> items) {
        List<Listed> named = sets.of(items);
        List<LedgerEntry> gone = known.gone(Kind.ACCESS_SET, named);
        Set<Subject> subjects =
                gone.stream().map(entry -> entry.key().subject()).collect(Collectors.toSet());
        named.stream().filter(set -> !subjects.contains(set.subject())).forEach(items::add);
        return withdrawn(gone);
    }

    private List<NewRow> withdrawn(List<LedgerEntry> missing) {
        Instant now = clock.instant();
        Set<Subject> waiting =
                comparing.waiting(missing.stream().map(Presence::listed).toList());
        return missing.stream()
                .filter(entry -> !waiting.contains(entry.key().subject()))
                .map(entry -> Comparing.gone(entry.key(), now))
                .toList();
    }

    private void addDependents(Subject owner, List<Listed> items) {
        String after = "";
        List<Listed> page;
        do {
            page = ports.lister().dependents(owner, after, HANGING);
            items.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).subject().toString();
        } while (page.size() == HANGING);
    }

    private long count(Job job, Progress at, Kind kind) {
        Piece piece = known.piece(container(job.scope()), kind, at.where());
        Progress then = at;
        long had = 0;
        for (Map.Entry<Kind, Long> of : piece.had().entrySet()) {
            long lacked = piece.missing().stream()
                    .filter(entry -> entry.key().subject().kind() == of.getKey())
                    .count();
            then = then.counted(of.getKey(), of.getValue(), lacked);
            had += of.getValue();
        }
        // Sets that documents refer to are not all listed.
        Found found = kind == Kind.ACCESS_SET
                ? comparing.of(piece.there().stream().map(Presence::listed).toList(), at.reads())
                : new Found(List.of(), 0, 0, 0, 0);
        then = then.found(found.changed(), found.missed(), found.access());
        if (piece.next() != null) {
            save(job, COUNT + kind.word(), then.at(piece.next()), had, found.rows(), found.unreadable());
            return had;
        }
        then = then.judged(kind, isTooMuch(then.missing(), then.known()));
        Kind following = kindAfter(job, kind);
        if (following != null) {
            save(job, COUNT + following.word(), then, had, found.rows(), found.unreadable());
        } else if (then.over() != 0 || isTooMuch(then.agreed(), then.allKnown())) {
            ask(job, then, had, found);
        } else if (then.agreed() == 0) {
            finish(job, then, had, found.rows(), found.unreadable());
        } else {
            save(job, WITHDRAW + firstKind(job), then, had, found.rows(), found.unreadable());
        }
        return had;
    }

    /** Looks once more: only what is missing again is withdrawn, and not more of it than was counted. */
    private long withdraw(Job job, Progress at, Kind kind) {
        Piece piece = known.piece(container(job.scope()), kind, at.where());
        long looked = piece.had().values().stream().mapToLong(Long::longValue).sum();
        List<LedgerEntry> missing = piece.missing().stream()
                .filter(entry -> at.lists(entry.key().subject().kind()))
                .toList();
        if (at.gone() + missing.size() > at.agreed() + settings.get().fewDeleted()) {
            log.warn("More of {} is missing than was counted a moment ago; it is counted anew", job.scope());
            save(job, COUNT + firstKind(job), at.uncounted(), 0, List.of(), 0);
            return looked;
        }
        List<NewRow> rows = withdrawn(missing);
        Progress then = at.withdrawn(missing.size());
        Kind following = kindAfter(job, kind);
        if (piece.next() != null) {
            save(job, WITHDRAW + kind.word(), then.at(piece.next()), 0, rows, 0);
        } else if (following != null) {
            save(job, WITHDRAW + following.word(), then.at(""), 0, rows, 0);
        } else {
            finish(job, then.at(""), 0, rows, 0);
        }
        return looked;
    }

    private boolean isTooMuch(long missing, long of) {
        ReconcileSettings now = settings.get();
        return missing > now.fewDeleted() && missing * 100 > of * now.mostDeletedPercent();
    }

    private void ask(Job job, Progress at, long done, Found found) {
        String what = at.over() == 0 ? "" : " (" + Progress.words(at.over()) + ")";
        String note =
                at.agreed() + " of " + at.allKnown() + " objects that receivers have are not listed any more" + what
                        + ". Withdraw them if they were deleted; discard if something is wrong with the product. Nothing of it is"
                        + " withdrawn until you decide.";
        log.warn("The reconciliation of {} asks: {}", job.scope(), note);
        Instant now = clock.instant();
        Jobs jobs = ports.jobs();
        ports.transactions().inTransaction(() -> {
            jobs.open().stream()
                    .filter(other ->
                            Reconciliation.isAsking(other) && other.scope().equals(job.scope()))
                    .forEach(older -> jobs.turn(older.id(), Jobs.OPEN, State.CANCELLED, now));
            advance(job, Reconciliation.ASKS, at, done, found.rows(), found.unreadable());
            jobs.explain(job.id(), note, now);
            return jobs.turn(job.id(), Set.of(State.RUNNING), State.PAUSED, now);
        });
    }

    private void finish(Job job, Progress at, long done, List<NewRow> rows, long unreadable) {
        Instant now = clock.instant();
        Jobs jobs = ports.jobs();
        String note = at.empty() == 0
                ? ""
                : "The product lists nothing at all of: " + Progress.words(at.empty())
                        + ", though receivers have some. Nothing of these was withdrawn; if they are gone, start a backfill.";
        ports.transactions().inTransaction(() -> {
            advance(job, "", at, done, rows, unreadable);
            if (!note.isEmpty()) {
                jobs.explain(job.id(), note, now);
            }
            return jobs.turn(job.id(), Jobs.OPEN, State.DONE, now);
        });
        log.info(
                "Reconciled {}: {} changed, {} missed, {} with other access, {} gone",
                job.scope(),
                at.changed(),
                at.missed(),
                at.access(),
                at.gone());
    }

    private void save(Job job, String phase, Progress at, long done, List<NewRow> rows, long unreadable) {
        ports.transactions().inTransaction(() -> advance(job, phase, at, done, rows, unreadable));
    }

    private boolean advance(Job job, String phase, Progress at, long done, List<NewRow> rows, long unreadable) {
        Instant now = clock.instant();
        ports.outbox().add(rows);
        if (unreadable > 0) {
            ports.jobs().failed(job.id(), unreadable, now);
        }
        return ports.jobs().advance(job.id(), phase, at.toString(), done, now);
    }

    private static String firstKind(Job job) {
        return Known.kinds(job.scope()).get(0).word();
    }

    private static @Nullable Kind kindAfter(Job job, Kind kind) {
        List<Kind> kinds = Known.kinds(job.scope());
        int next = kinds.indexOf(kind) + 1;
        return next < kinds.size() ? kinds.get(next) : null;
    }
}
