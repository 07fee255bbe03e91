package io.indexrelay.backfill;

import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.Failures;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks everything once and queues it behind live changes. Each unit of work queues its rows in the transaction that moves
 * the cursor on, so a restart goes on where the last one stopped. Nothing is listed before {@code sync.started} has its
 * receipt, and {@code sync.completed} is queued only when no row of a backfill is left.
 *
 * <p>Listing gives way: it pauses while too much of it waits, or of live changes; whoever calls {@link #step()} pauses it
 * while the endpoint takes nothing.
 *
 * <p>{@link #step()} is called by the node in office, the other methods by administrators. Thread-safe.
 */
public final class Backfill {

    /** Kind of the job. */
    public static final String KIND = "backfill";

    /** The scope of everything. */
    public static final String ALL = "all";

    /** Phase of a job whose completed event is queued. */
    public static final String COMPLETE = "complete";

    private static final String DRAIN = "drain";
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int REMEMBERED = 1000;
    /** Objects listed in one unit of work when what hangs on each is listed with it. */
    private static final int WITH_DEPENDENTS = 50;

    private final Outbox outbox;
    private final Jobs jobs;
    private final ContentLister lister;
    private final Transactions transactions;
    private final Clock clock;
    private final Limits limits;

    /**
     * @param chunk objects listed in one unit of work
     * @param maxWaiting rows of the backfill that may wait before listing pauses, so that the queue stays small
     * @param maxLive rows of live changes that may wait before listing pauses, so that what is new goes first
     */
    public record Limits(int chunk, long maxWaiting, long maxLive) {
        public static final Limits STANDARD = new Limits(500, 5000, 5000);
    }

    public Backfill(
            Outbox outbox, Jobs jobs, ContentLister lister, Transactions transactions, Clock clock, Limits limits) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.lister = lister;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Starts a walk; its first event is {@code sync.started}.
     *
     * @param scope {@link #ALL} or the text of a container's subject
     * @return empty when one of that scope is open already
     */
    public synchronized Optional<Job> start(String scope) {
        Subject container = container(scope);
        if (open(scope).isPresent()) {
            return Optional.empty();
        }
        long total = lister.phases(container).stream()
                .mapToLong(phase -> lister.count(container, phase))
                .sum();
        long generation = jobs.newest(REMEMBERED).stream()
                        .filter(job -> job.kind().equals(KIND))
                        .mapToLong(Job::generation)
                        .max()
                        .orElse(0)
                + 1;
        Instant now = clock.instant();
        return Optional.of(transactions.inTransaction(() -> {
            outbox.add(List.of(signal(scope, now)));
            return jobs.create(
                    new Job(0, KIND, scope, State.RUNNING, generation, "", "", 0, total, 0, "", now, now, ""));
        }));
    }

    public synchronized Optional<Job> pause(String scope) {
        return turned(scope, Set.of(State.RUNNING), State.PAUSED);
    }

    public synchronized Optional<Job> resume(String scope) {
        return turned(scope, Set.of(State.PAUSED), State.RUNNING);
    }

    /** What is queued is still sent; a completed event is not. */
    public synchronized Optional<Job> cancel(String scope) {
        return turned(scope, Jobs.OPEN, State.CANCELLED);
    }

    /** The open sync of a scope. */
    public Optional<Job> open(String scope) {
        return jobs.open().stream()
                .filter(job -> job.kind().equals(KIND) && job.scope().equals(scope))
                .findFirst();
    }

    /**
     * Does one unit of work for the oldest running sync; false when there is nothing to do just now. What it fails with is
     * thrown, and stands in the job's note until the walk goes on.
     */
    public synchronized boolean step() {
        for (Job job : jobs.open()) {
            if (job.kind().equals(KIND)
                    && job.state() == State.RUNNING
                    && !job.startedVersion().isEmpty()) {
                return explained(job);
            }
        }
        return false;
    }

    private boolean explained(Job job) {
        try {
            return step(job);
        } catch (RuntimeException | LinkageError e) {
            String note = job.phase() + ": " + Failures.describe(e) + ". It is tried again.";
            if (!note.equals(job.note())) {
                jobs.explain(job.id(), note, clock.instant());
            }
            throw e;
        }
    }

    /** The text that stands behind {@code sync/} for a scope. */
    public static Subject subjectOf(String scope) {
        return new Subject(Kind.SYNC, scope.replaceFirst("/", ":"));
    }

    /** The scope that a sync's subject speaks of. */
    public static String scopeOf(Subject sync) {
        return sync.id().replaceFirst(":", "/");
    }

    private boolean step(Job job) {
        Subject container = container(job.scope());
        List<String> phases = lister.phases(container);
        if (job.phase().equals(COMPLETE)) {
            return false;
        }
        if (job.phase().equals(DRAIN)) {
            return drained(job);
        }
        if (job.phase().isEmpty()) {
            return save(job, phases.isEmpty() ? DRAIN : phases.get(0), "", 0, List.of());
        }
        if (isFull()) {
            return false;
        }
        int chunk = container == null ? limits.chunk() : Math.min(limits.chunk(), WITH_DEPENDENTS);
        Listing listing = lister.list(container, job.phase(), job.cursor(), chunk);
        List<Listed> items = new ArrayList<>(listing.items());
        if (container != null) {
            listing.items().forEach(item -> addDependents(item.subject(), items));
        }
        Instant now = clock.instant();
        List<NewRow> rows = items.stream()
                .map(item -> new NewRow(
                        RowClass.BACKFILL,
                        now,
                        item.subject(),
                        item.partitionKey(),
                        ChangeKind.UPSERTED,
                        Cause.BACKFILL,
                        now))
                .toList();
        String next = listing.next();
        return next == null
                ? save(job, phaseAfter(phases, job.phase()), "", rows.size(), rows)
                : save(job, job.phase(), next, rows.size(), rows);
    }

    /** The phases of one container list what it contains itself; the receiver sweeps what hangs on that as well. */
    private void addDependents(Subject owner, List<Listed> items) {
        if (owner.kind() != Kind.PAGE && owner.kind() != Kind.BLOG_POST && owner.kind() != Kind.ISSUE) {
            return;
        }
        String after = "";
        List<Listed> page;
        do {
            page = lister.dependents(owner, after, limits.chunk());
            items.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).subject().toString();
        } while (page.size() == limits.chunk());
    }

    private boolean drained(Job job) {
        if (!outbox.due(RowClass.BACKFILL, FAR, Instant.EPOCH, 0, 1).isEmpty()) {
            return false;
        }
        return save(job, COMPLETE, "", 0, List.of(signal(job.scope(), clock.instant())));
    }

    private boolean isFull() {
        OutboxCounts counts = outbox.counts();
        long live = counts.of(RowClass.ACCESS) + counts.of(RowClass.CONTENT) + counts.of(RowClass.ATTACHMENT);
        return counts.of(RowClass.BACKFILL) >= limits.maxWaiting() || live >= limits.maxLive();
    }

    private boolean save(Job job, String phase, String cursor, int added, List<NewRow> rows) {
        return transactions.inTransaction(() -> {
            outbox.add(rows);
            return jobs.advance(job.id(), phase, cursor, added, clock.instant());
        });
    }

    /** The job as it is then; empty when none is open, or not in one of these states. */
    private Optional<Job> turned(String scope, Set<State> from, State to) {
        return open(scope)
                .filter(job -> jobs.turn(job.id(), from, to, clock.instant()))
                .flatMap(job -> jobs.find(job.id()));
    }

    private static String phaseAfter(List<String> phases, String phase) {
        int next = phases.indexOf(phase) + 1;
        return next < phases.size() ? phases.get(next) : DRAIN;
    }

    private static NewRow signal(String scope, Instant now) {
        Subject subject = subjectOf(scope);
        return new NewRow(RowClass.BACKFILL, now, subject, subject, ChangeKind.UPSERTED, Cause.BACKFILL, now);
    }

    private static @Nullable Subject container(String scope) {
        return scope.equals(ALL) ? null : Subject.parse(scope);
    }
}
