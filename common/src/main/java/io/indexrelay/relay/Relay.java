package io.indexrelay.relay;

import io.indexrelay.activity.ActivityCounter;
import io.indexrelay.activity.ActivityRules;
import io.indexrelay.activity.ActivityStore;
import io.indexrelay.admin.Deliveries;
import io.indexrelay.admin.Host;
import io.indexrelay.admin.Operations;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryLoop;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.Drift;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.LogRetention;
import io.indexrelay.delivery.Preview;
import io.indexrelay.delivery.Replay;
import io.indexrelay.delivery.Software;
import io.indexrelay.dryrun.DryRun;
import io.indexrelay.dryrun.Reports;
import io.indexrelay.identity.Identity;
import io.indexrelay.listen.Imports;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.CaptureState;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.Recorder;
import io.indexrelay.poll.Polls;
import io.indexrelay.poll.Sightings;
import io.indexrelay.poll.Watch;
import io.indexrelay.reconcile.Occasions;
import io.indexrelay.reconcile.Reconciliation;
import io.indexrelay.selfcheck.CheckPorts;
import io.indexrelay.selfcheck.SelfCheck;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The relay of one node. {@link #start()} may be called once, {@link #stop()} at any time and more than once; all else is
 * for any thread in between. Before the start the recorder works and what it writes waits.
 */
public final class Relay implements Imports, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Two, so that small files pass a large one. */
    private static final int UPLOADS = 2;

    private final DeliveryPorts ports;
    private final DeliveryEngine engine;
    private final Occasions occasions;
    private final ReconcileWork reconcileWork;
    private final DeliveryLoop reconciling;
    private final OutboxRecorder recorder;
    private final RelayDeliveries deliveries;
    private final DeliveryLoop sending;
    private final DeliveryLoop beating;
    private final DeliveryLoop capturing;
    private final List<DeliveryLoop> uploading;
    private final Polls polls;
    private final @Nullable DeliveryLoop watching;
    private final DeliveryLoop checking;
    private final DeliveryLoop counting;
    private final CountedActivity activity;
    private final RelayOperations operations;

    /**
     * @param settings as they are saved now; asked before each batch, so it should be cheap
     * @param reconcile when and how far what receivers have is compared by itself, as it is saved now
     * @param candidacy whether this node may be the sender
     * @param nanos a monotonic clock, such as {@code System::nanoTime}
     * @param random secure
     * @param threads makes daemon threads; their names are set here
     * @param throttle keeps walks within their budget
     * @param absentServices names of product services that are not there, for the status
     * @param sightings what the watches saw last
     * @param watches what is looked at again and again because no event tells of it
     * @param checks what the self-check works with
     * @param reports where dry runs' reports are kept
     * @param activity where what people do is kept
     * @param rules how that is counted and told, as it is saved now
     */
    public Relay(
            DeliveryPorts withoutDigests,
            Identity identity,
            Supplier<DeliverySettings> settings,
            Supplier<ReconcileSettings> reconcile,
            Candidacy candidacy,
            Host host,
            Clock clock,
            LongSupplier nanos,
            RandomGenerator random,
            ThreadFactory threads,
            Timing timing,
            Throttle throttle,
            Supplier<List<String>> absentServices,
            Sightings sightings,
            List<Watch> watches,
            CheckPorts checks,
            Reports reports,
            ActivityStore activity,
            Supplier<ActivityRules> rules) {
        this.activity = new CountedActivity(
                withoutDigests, activity, rules, host.node(), clock, random, named(threads, "index-relay-counts"));
        DeliveryPorts ports = withoutDigests.with(this.activity.chain());
        this.ports = ports;
        Software software = new Software(host.product(), host.productVersion(), host.version(), host.node());
        this.engine = new DeliveryEngine(
                ports, identity, settings, software, clock, nanos, random, timing.holds(), candidacy);
        Backfill backfill = new Backfill(
                ports.outbox(), ports.jobs(), ports.lister(), ports.transactions(), clock, timing.backfill(), throttle);
        Replay replay = new Replay(ports, clock, timing.backfill().maxWaiting());
        Reconciliation reconciliation = new Reconciliation(
                ports,
                new Drift(ports, settings, timing.holds(), clock),
                reconcile,
                clock,
                new Reconciliation.Limits(
                        timing.backfill().chunk(),
                        timing.backfill().maxWaiting(),
                        timing.backfill().maxLive(),
                        Reconciliation.Limits.STANDARD.maxUrgent()),
                throttle);
        this.occasions = new Occasions(reconciliation, backfill, ports.jobs(), reconcile, clock, clock.getZone());
        Decisions decisions =
                new Decisions(identity, engine::isInOffice, ports.ledger(), ports.jobs(), backfill, reconciliation);
        this.beating = new DeliveryLoop(this::beat, timing.beat(), named(threads, "index-relay-beat"));
        this.uploading = IntStream.rangeClosed(1, UPLOADS)
                .mapToObj(number ->
                        new DeliveryLoop(this::upload, timing.poll(), named(threads, "index-relay-upload-" + number)))
                .toList();
        this.polls = new Polls(
                watches, sightings, ports.outbox(), ports.jobs(), ports.ledger(), ports.transactions(), clock);
        this.watching = watches.isEmpty()
                ? null
                : new DeliveryLoop(this::watch, timing.watch(), named(threads, "index-relay-watch"));
        SenderWork work = new SenderWork(
                engine,
                replay,
                backfill,
                this.activity::make,
                throttle,
                reconciliation::isWalking,
                new LogRetention(ports.deliveries(), clock),
                nanos,
                () -> uploading.forEach(DeliveryLoop::wake),
                watching == null ? () -> {} : watching::wake,
                this::noteStart);
        this.sending = new DeliveryLoop(work::step, this::release, timing.poll(), named(threads, "index-relay-sender"));
        Breaker breaker = new Breaker(clock, nanos, CaptureLimits.STANDARD);
        MarkWriter marks = new MarkWriter(ports.outbox(), ports.transactions(), breaker, clock, sending::wake);
        this.capturing =
                new DeliveryLoop(marks::step, CaptureLimits.STANDARD.probe(), named(threads, "index-relay-capture"));
        this.recorder = new OutboxRecorder(ports.outbox(), breaker, clock, sending::wake, capturing::wake);
        this.reconcileWork = new ReconcileWork(
                engine, identity, reconciliation, occasions, recorder::state, clock.instant(), sending::wake);
        this.reconciling =
                new DeliveryLoop(reconcileWork::step, timing.poll(), named(threads, "index-relay-reconcile"));
        this.deliveries = new RelayDeliveries(ports, replay, clock, sending::wake);
        SelfCheck selfCheck = new SelfCheck(
                checks,
                settings,
                new Obstacles(settings, decisions, recorder, ports.admission()),
                engine::isInOffice,
                host.node(),
                clock,
                nanos,
                random,
                sending::wake);
        this.checking = new DeliveryLoop(selfCheck::step, timing.selfCheck(), named(threads, "index-relay-self-check"));
        DryRun dryRun = new DryRun(
                ports,
                reports,
                new Preview(ports, timing.holds(), clock),
                identity,
                host.product(),
                settings,
                engine::isInOffice,
                clock);
        this.counting = new DeliveryLoop(dryRun::step, timing.selfCheck(), named(threads, "index-relay-dry-run"));
        StatusReport report = new StatusReport(
                ports,
                engine,
                recorder,
                decisions,
                polls,
                absentServices,
                selfCheck,
                this.activity,
                new Headway(clock));
        this.operations = new RelayOperations(
                engine,
                backfill,
                reconciliation,
                decisions,
                selfCheck,
                dryRun,
                report,
                new RelayOperations.Wakes(
                        sending::wake, reconciling::wake, checking::wake, counting::wake, this.activity::wake));
    }

    /**
     * How often things happen.
     *
     * @param poll the longest that a change waits when its wake was missed
     * @param beat how often this node shows that it lives
     * @param watch how often the node in office looks at what no event tells of
     * @param selfCheck how often this node asks whether it is its turn to compare, and does what waits
     */
    public record Timing(
            Duration poll, Duration beat, Duration watch, Duration selfCheck, Holds holds, Backfill.Limits backfill) {
        public static final Timing STANDARD = new Timing(
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10),
                Holds.STANDARD,
                Backfill.Limits.STANDARD);
    }

    /** What listeners call. */
    public Recorder recorder() {
        return recorder;
    }

    /** How capture is; asks no database. */
    public CaptureState capturing() {
        return recorder.state();
    }

    /** What counts what people do. */
    public ActivityCounter activity() {
        return activity.counter();
    }

    /** What administrators ask of deliveries. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** What administrators ask of the running relay. */
    public Operations operations() {
        return operations;
    }

    /** Starts the threads; the first thing the sender does is to take office. */
    public void start() {
        capturing.start();
        sending.start();
        beating.start();
        uploading.forEach(DeliveryLoop::start);
        if (watching != null) {
            watching.start();
        }
        checking.start();
        counting.start();
        reconciling.start();
        activity.start();
    }

    /** Ends the threads, closes the transport and gives the office back; waits a bounded time. */
    public void stop() {
        boolean othersEnded = checking.stop(PATIENCE)
                & counting.stop(PATIENCE)
                & reconciling.stop(PATIENCE)
                & activity.stop(PATIENCE)
                & capturing.stop(PATIENCE)
                & beating.stop(PATIENCE)
                & (watching == null || watching.stop(PATIENCE));
        int marks = recorder.state().marks();
        if (marks > 0) {
            log.error(
                    "{} changes were never written into the outbox; the reconciliation after the next start finds them",
                    marks);
        }
        ports.transport().close();
        boolean sendingEnded = sending.stop(PATIENCE);
        boolean uploadsEnded =
                uploading.stream().map(loop -> loop.stop(PATIENCE)).reduce(true, Boolean::logicalAnd);
        if (!sendingEnded || !othersEnded || !uploadsEnded) {
            log.warn("A thread of the relay has not ended within {}", PATIENCE);
        }
    }

    /** On the sender's thread, to which the product's lock belongs. */
    private void release() {
        try {
            engine.release();
        } catch (RuntimeException e) {
            log.warn("The office could not be given back; another node takes it in half a minute", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public void restored() {
        engine.startOver();
        sending.wake();
    }

    @Override
    public void imported(Supplier<Optional<Subject>> container) {
        occasions.imported(container);
        reconciling.wake();
    }

    private void noteStart() {
        reconcileWork.noteStart();
        reconciling.wake();
    }

    /** Threads of their own, so that a large file keeps no change back. */
    private boolean upload() {
        boolean isDone = engine.uploadNext();
        if (isDone) {
            sending.wake();
        }
        return isDone;
    }

    private boolean beat() {
        engine.beat();
        return false;
    }

    /** A thread of its own, so that a slow look at the product keeps nothing back. */
    private boolean watch() {
        if (!engine.isInOffice()) {
            polls.reset();
            return false;
        }
        boolean more = polls.step();
        sending.wake();
        return more;
    }

    private static ThreadFactory named(ThreadFactory threads, String name) {
        return work -> {
            Thread thread = threads.newThread(work);
            thread.setName(name);
            return thread;
        };
    }
}
