package io.indexrelay.backfill;

import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.backfill.Jobs.Unit;
import io.indexrelay.backfill.Throttle.Rest;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
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
 * <p>Listing gives way: it pauses while too much of it waits, or of live changes, and rests as its {@link Throttle} says;
 * whoever calls {@link #step()} pauses it while the endpoint takes nothing. Open walks take turns, a unit each. One that
 * fails is tried again after a growing pause, {@value Tries#MOST} times in a row; then it is {@link State#FAILED}, and as
 * receivers get no completed they sweep nothing.
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
    private static final int REMEMBERED = 1000;

    private final Outbox outbox;
    private final Jobs jobs;
    private final ContentLister lister;
    private final Transactions transactions;
    private final Clock clock;
    private final Limits limits;
    private final Throttle throttle;
    private final Units units;
    private final Waiting waiting;
    private final Tries tries = new Tries();
    private long served;
    private volatile boolean isWalking;

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
        this(outbox, jobs, lister, transactions, clock, limits, Throttle.none());
    }

    public Backfill(
            Outbox outbox,
            Jobs jobs,
            ContentLister lister,
            Transactions transactions,
            Clock clock,
            Limits limits,
            Throttle throttle) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.lister = lister;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
        this.throttle = throttle;
        this.units = new Units(lister, limits.chunk());
        this.waiting = new Waiting(outbox, limits);
    }

    /**
     * Starts a walk; its first event is {@code sync.started}. How much there is to do is counted by the first unit: the
     * caller's thread may be a request's, on which nothing of the product's is to be read as on one of ours.
     *
     * @param scope {@link #ALL} or the text of a container's subject
     * @return empty when one of that scope is open already
     * @throws IllegalArgumentException when the product has no walk over such a scope
     */
    public synchronized Optional<Job> start(String scope) {
        Subject container = container(scope);
        if (open(scope).isPresent()) {
            return Optional.empty();
        }
        lister.phases(container);
        long generation = jobs.newest(REMEMBERED).stream()
                        .filter(job -> job.kind().equals(KIND))
                        .mapToLong(Job::generation)
                        .max()
                        .orElse(0)
                + 1;
        Instant now = clock.instant();
        return Optional.of(transactions.inTransaction(() -> {
            outbox.add(List.of(signal(scope, now)));
            return jobs.create(new Job(0, KIND, scope, State.RUNNING, generation, "", "", 0, 0, 0, "", now, now, ""));
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

    /** Whether {@link #step()} found a walk to go on with when it was called last. Any thread. */
    public boolean isWalking() {
        return isWalking;
    }

    /**
     * Does one unit of work for the running sync whose turn it is; false when there is nothing to do just now. What it fails
     * with is thrown, and stands in the job's note until the walk goes on.
     */
    public synchronized boolean step() {
        List<Job> walks = throttle.timed(jobs::open).stream()
                .filter(job -> job.kind().equals(KIND)
                        && job.state() == State.RUNNING
                        && !job.startedVersion().isEmpty())
                .toList();
        isWalking = !walks.isEmpty();
        if (walks.isEmpty()) {
            return false;
        }
        Optional<Rest> rest = throttle.rest(KIND);
        if (rest.isPresent()) {
            walks.forEach(walk -> rest.get().explain(jobs, walk, clock));
            return false;
        }
        Instant now = clock.instant();
        return inTurn(walks).stream().anyMatch(walk -> tries.isDue(walk.id(), now) && explained(walk));
    }

    /** The next after the one that was served last comes first. */
    private List<Job> inTurn(List<Job> walks) {
        List<Job> inTurn = new ArrayList<>(
                walks.stream().filter(walk -> walk.id() > served).toList());
        walks.stream().filter(walk -> walk.id() <= served).forEach(inTurn::add);
        return inTurn;
    }

    private boolean explained(Job job) {
        try {
            boolean isDone = step(job);
            tries.forget(job.id());
            served = isDone ? job.id() : served;
            return isDone;
        } catch (RuntimeException | LinkageError e) {
            served = job.id();
            explain(job, e);
            throw e;
        }
    }

    /** While the database does not take the note either, nothing is wrong with the walk, and it does not count. */
    private void explain(Job job, Throwable e) {
        Instant now = clock.instant();
        String why = job.phase() + ": " + Failures.describe(e) + ". ";
        jobs.explain(job.id(), why + "It is tried again.", now);
        int times = tries.failed(job.id(), now);
        if (times < Tries.MOST) {
            return;
        }
        transactions.inTransaction(() -> {
            jobs.explain(
                    job.id(),
                    why + "Given up after " + times + " tries. Receivers keep what they have; mend it and start anew.",
                    now);
            return jobs.turn(job.id(), Set.of(State.RUNNING), State.FAILED, now);
        });
        tries.forget(job.id());
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
        if (job.phase().equals(COMPLETE)) {
            return false;
        }
        if (job.phase().equals(DRAIN)) {
            return drained(job);
        }
        List<String> phases = lister.phases(container);
        Instant now = momentOf(job);
        if (job.phase().isEmpty()) {
            long total = phases.stream()
                    .mapToLong(phase -> lister.count(container, phase))
                    .sum();
            Unit begun = phases.isEmpty() ? drain(now, 0) : new Unit(phases.get(0), "", 0, 0, 0, total);
            return save(job, begun, List.of(), now);
        }
        if (waiting.isFull()) {
            return false;
        }
        Listing listing = units.list(container, job.phase(), job.cursor(), throttle.allowed(limits.chunk()));
        Unit unit = after(listing, job, phases, now);
        boolean isSaved = save(job, unit, Units.rows(listing, now, clock.instant()), now);
        throttle.passed(KIND, unit.queued());
        return isSaved;
    }

    /** Never before what the walk did last, on whichever node that was: a drain goes by when rows were queued. */
    private Instant momentOf(Job job) {
        Instant now = clock.instant();
        return now.isBefore(job.updated()) ? job.updated() : now;
    }

    private static Unit after(Listing listing, Job job, List<String> phases, Instant now) {
        String next = listing.next();
        String phase = next == null ? phaseAfter(phases, job.phase()) : job.phase();
        Unit there = phase.equals(DRAIN)
                ? drain(now, job.done() + listing.passed())
                : new Unit(phase, next == null ? "" : next, 0, 0, 0, null);
        return new Unit(
                there.phase(),
                there.cursor(),
                listing.passed(),
                listing.items().size(),
                listing.failed(),
                there.total());
    }

    /**
     * All is listed, so that what is done is all there was. A drain's cursor says until when rows belong to the walk, in
     * milliseconds.
     */
    private static Unit drain(Instant now, long done) {
        return new Unit(DRAIN, Long.toString(now.toEpochMilli()), 0, 0, 0, done);
    }

    private boolean drained(Job job) {
        // What was queued within the last millisecond belongs to it, too.
        Instant last = job.cursor().isEmpty() ? job.updated() : Instant.ofEpochMilli(Long.parseLong(job.cursor()) + 1);
        if (waiting.has(last)) {
            return false;
        }
        Unit unit = new Unit(COMPLETE, "", 0, 0, 0, null);
        return save(job, unit, List.of(signal(job.scope(), clock.instant())), momentOf(job));
    }

    private boolean save(Job job, Unit unit, List<NewRow> rows, Instant at) {
        return transactions.inTransaction(() -> {
            outbox.add(rows);
            return jobs.walked(job.id(), unit, at);
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
