package io.indexrelay.reconcile;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.backfill.Throttle.Rest;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ConflictException;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.Drift;
import io.indexrelay.delivery.Purge;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.read.Failures;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reconciliations as jobs: begun by administrators, by the time of day or by what happened, gone on with by the node in
 * office from where the cursor stands, whoever was in office before. One unit of work at a time, as far as the budget of
 * walks goes and while neither node nor database is under load. Thread-safe.
 */
public final class Reconciliation {

    /** Kind of the job. */
    public static final String KIND = "reconcile";

    /** The phase in which an administrator is asked; the job is paused then. */
    static final String ASKS = "asks";

    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

    private final DeliveryPorts ports;
    private final Passes passes;
    private final Known known;
    private final Clock clock;
    private final Limits limits;
    private final Throttle throttle;
    private volatile boolean isWalking;

    /**
     * @param chunk objects listed in one unit of work
     * @param maxWaiting rows of walks that may wait before it pauses, so that the queue stays small
     * @param maxLive rows of live changes that may wait before it pauses, so that what is new goes first
     * @param maxUrgent rows of class 1 that may wait before it adds some, as they hold back what is captured later
     */
    public record Limits(int chunk, long maxWaiting, long maxLive, long maxUrgent) {
        public static final Limits STANDARD = new Limits(500, 5000, 5000, 500);
    }

    /** @param throttle that of all walks of this node */
    public Reconciliation(
            DeliveryPorts ports,
            Drift drift,
            Supplier<ReconcileSettings> settings,
            Clock clock,
            Limits limits,
            Throttle throttle) {
        this.ports = ports;
        this.known = new Known(ports);
        this.passes = new Passes(ports, new Comparing(ports, drift, clock), known, settings, clock);
        this.clock = clock;
        this.limits = limits;
        this.throttle = throttle;
    }

    /**
     * Begins one.
     *
     * @param scope {@link Backfill#ALL} or the text of a container's subject
     * @param reads whether each object is read, and not only what listings tell is compared
     * @param why for people; {@code ""} when an administrator wanted it
     * @return empty when one of that scope is under way
     * @throws ConflictException when receivers have nothing yet
     * @throws IllegalArgumentException when there is no such scope
     */
    public synchronized Optional<Job> start(String scope, boolean reads, String why) {
        Subject container = Passes.container(scope);
        ContentLister lister = ports.lister();
        long total = lister.phases(container).stream()
                .mapToLong(phase -> lister.count(container, phase))
                .sum();
        if (known.isNothing()) {
            throw new ConflictException(
                    "receivers have nothing yet that could be compared; start a backfill (POST /sync) first");
        }
        if (open(scope).isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String cursor = Progress.begin(reads).toString();
        return Optional.of(ports.jobs()
                .create(new Job(0, KIND, scope, State.RUNNING, 0, "", cursor, 0, 2 * total, 0, "", now, now, why)));
    }

    public synchronized Optional<Job> pause(String scope) {
        return open(scope).flatMap(job -> turned(job, Set.of(State.RUNNING), State.PAUSED));
    }

    /** One that an administrator paused, or one that asks: what it found missing is withdrawn then. */
    public synchronized Optional<Job> resume(String scope) {
        return open(scope)
                .or(() -> asking().filter(job -> job.scope().equals(scope)))
                .flatMap(job -> turned(job, Set.of(State.PAUSED), State.RUNNING));
    }

    /** What is queued is still sent. */
    public synchronized Optional<Job> cancel(String scope) {
        return open(scope)
                .or(() -> asking().filter(job -> job.scope().equals(scope)))
                .flatMap(job -> turned(job, Jobs.OPEN, State.CANCELLED));
    }

    /** What an administrator has to decide, the oldest first; its note says what was found. */
    public Optional<Job> asking() {
        return ports.jobs().open().stream().filter(Reconciliation::isAsking).findFirst();
    }

    /**
     * The administrator's answer.
     *
     * @param isTrue whether it is gone indeed, and is to be withdrawn; else nothing of it is
     * @return false when nothing asks
     */
    public synchronized boolean answer(boolean isTrue) {
        return asking().flatMap(job -> turned(job, Set.of(State.PAUSED), isTrue ? State.RUNNING : State.CANCELLED))
                .isPresent();
    }

    /** Whether receivers have something that could be compared. */
    boolean isPossible() {
        return !known.isNothing();
    }

    /** The one of a scope that is under way, or paused by an administrator; one that asks does not stand in the way of others. */
    public Optional<Job> open(String scope) {
        return ports.jobs().open().stream()
                .filter(job -> job.kind().equals(KIND) && job.scope().equals(scope) && !isAsking(job))
                .findFirst();
    }

    /**
     * Does one unit of work for the oldest that is under way; false when there is nothing to do just now. What it fails
     * with is thrown, and stands in the job's note until it goes on.
     */
    public synchronized boolean step() {
        List<Job> open = throttle.timed(() -> ports.jobs().open());
        Optional<Job> first = Optional.empty();
        for (Job job : open) {
            if (job.kind().equals(KIND) && job.state() == State.RUNNING) {
                String obstacle = obstacle(job, open);
                if (obstacle.isEmpty()) {
                    first = Optional.of(job);
                    break;
                }
                explain(job, obstacle);
            }
        }
        isWalking = first.isPresent();
        return first.isPresent() && step(first.get());
    }

    private boolean step(Job job) {
        Optional<Rest> rest = throttle.rest(KIND);
        rest.ifPresent(why -> why.explain(ports.jobs(), job, clock));
        return rest.isEmpty() && throttle.working(() -> !isFull() && explained(job));
    }

    /** Whether {@link #step()} found one to go on with when it was called last. Any thread. */
    public boolean isWalking() {
        return isWalking;
    }

    private boolean explained(Job job) {
        try {
            throttle.passed(KIND, passes.step(job, throttle.allowed(limits.chunk())));
            return true;
        } catch (RuntimeException | LinkageError e) {
            explain(job, job.phase() + ": " + Failures.describe(e) + ". It is tried again.");
            throw e;
        }
    }

    private void explain(Job job, String note) {
        if (!note.equals(job.note())) {
            ports.jobs().explain(job.id(), note, clock.instant());
        }
    }

    /** A backfill tells everything anyway, and a purge makes everything unknown. */
    private static String obstacle(Job job, List<Job> open) {
        for (Job other : open) {
            boolean isWalk = other.kind().equals(Backfill.KIND)
                    && (other.scope().equals(job.scope())
                            || other.scope().equals(Backfill.ALL)
                            || job.scope().equals(Backfill.ALL));
            if (isWalk) {
                return "It waits for the backfill of " + other.scope() + ".";
            }
            if (other.kind().equals(Purge.KIND)) {
                return "It waits for the purge.";
            }
        }
        return "";
    }

    private boolean isFull() {
        OutboxCounts counts = ports.outbox().counts();
        long live = counts.of(RowClass.ACCESS) + counts.of(RowClass.CONTENT) + counts.of(RowClass.ATTACHMENT);
        return counts.of(RowClass.BACKFILL) >= limits.maxWaiting()
                || live >= limits.maxLive()
                || counts.of(RowClass.ACCESS) >= limits.maxUrgent();
    }

    private Optional<Job> turned(Job job, Set<State> from, State to) {
        if (!ports.jobs().turn(job.id(), from, to, clock.instant())) {
            return Optional.empty();
        }
        log.info("The reconciliation of {} is {}", job.scope(), to);
        return ports.jobs().find(job.id());
    }

    static boolean isAsking(Job job) {
        return job.kind().equals(KIND)
                && job.state() == State.PAUSED
                && job.phase().equals(ASKS);
    }
}
