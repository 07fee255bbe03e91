package io.indexrelay.relay;

import io.indexrelay.admin.Host;
import io.indexrelay.admin.Operations;
import io.indexrelay.admin.Status;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryLoop;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.EngineStatus;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.Instances;
import io.indexrelay.delivery.PingResult;
import io.indexrelay.delivery.RunSummary;
import io.indexrelay.delivery.Software;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.Recorder;
import io.indexrelay.poll.Polls;
import io.indexrelay.poll.Sightings;
import io.indexrelay.poll.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The relay of one node. {@link #start()} may be called once, {@link #stop()} at any time and more than once; all else is
 * for any thread in between. Before the start the recorder works and what it writes waits.
 */
public final class Relay implements Operations, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SHOWN_JOBS = 20;

    private final DeliveryPorts ports;
    private final DeliveryEngine engine;
    private final Backfill backfill;
    private final OutboxRecorder recorder;
    private final DeliveryLoop sending;
    private final DeliveryLoop beating;
    private final Polls polls;
    private final @Nullable DeliveryLoop watching;
    private final Supplier<List<String>> absentServices;
    private boolean wasInOffice;

    /**
     * @param settings as they are saved now; asked before each batch, so it should be cheap
     * @param nanos a monotonic clock, such as {@code System::nanoTime}
     * @param random secure
     * @param threads makes daemon threads; their names are set here
     * @param absentServices names of product services that are not there, for the status
     * @param sightings what the watches saw last
     * @param watches what is looked at again and again because no event tells of it
     */
    public Relay(
            DeliveryPorts ports,
            Instances instances,
            Supplier<DeliverySettings> settings,
            Host host,
            Clock clock,
            LongSupplier nanos,
            RandomGenerator random,
            ThreadFactory threads,
            Timing timing,
            Supplier<List<String>> absentServices,
            Sightings sightings,
            List<Watch> watches) {
        this.ports = ports;
        this.absentServices = absentServices;
        Software software = new Software(host.product(), host.productVersion(), host.version(), host.node());
        this.engine = new DeliveryEngine(ports, instances, settings, software, clock, nanos, random, timing.holds());
        this.backfill = new Backfill(
                ports.outbox(), ports.jobs(), ports.lister(), ports.transactions(), clock, timing.backfill());
        this.sending = new DeliveryLoop(this::step, timing.poll(), named(threads, "index-relay-sender"));
        this.beating = new DeliveryLoop(this::beat, timing.beat(), named(threads, "index-relay-beat"));
        this.polls = new Polls(
                watches, sightings, ports.outbox(), ports.jobs(), ports.ledger(), ports.transactions(), clock);
        this.watching = watches.isEmpty()
                ? null
                : new DeliveryLoop(this::watch, timing.watch(), named(threads, "index-relay-watch"));
        this.recorder = new OutboxRecorder(ports.outbox(), clock, sending::wake);
    }

    /**
     * How often things happen.
     *
     * @param poll the longest that a change waits when its wake was missed
     * @param beat how often this node shows that it lives
     * @param watch how often the node in office looks at what no event tells of
     */
    public record Timing(Duration poll, Duration beat, Duration watch, Holds holds, Backfill.Limits backfill) {
        public static final Timing STANDARD = new Timing(
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Holds.STANDARD,
                Backfill.Limits.STANDARD);
    }

    /** What listeners call. */
    public Recorder recorder() {
        return recorder;
    }

    /** Starts the threads; the first thing the sender does is to take office. */
    public void start() {
        sending.start();
        beating.start();
        if (watching != null) {
            watching.start();
        }
    }

    /** Ends the threads and closes the transport; waits a bounded time. */
    public void stop() {
        boolean othersEnded = beating.stop(PATIENCE) & (watching == null || watching.stop(PATIENCE));
        ports.transport().close();
        if (!sending.stop(PATIENCE) || !othersEnded) {
            log.warn("A thread of the relay has not ended within {}", PATIENCE);
        }
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public PingAnswer ping() {
        PingResult result = engine.ping();
        return new PingAnswer(result.delivered(), result.status(), result.millis(), result.message());
    }

    @Override
    public Status status() {
        EngineStatus engineStatus = engine.status();
        OutboxCounts counts = ports.outbox().counts();
        return new Status(
                engineStatus.state().word(),
                engineStatus.reason(),
                new Status.Queue(
                        counts.waiting(),
                        engineStatus.inFlight(),
                        engineStatus.held(),
                        counts.echoes(),
                        counts.oldest()),
                engineStatus.lastSequence(),
                ports.jobs().newest(SHOWN_JOBS),
                engine.eventsPerMinute(),
                attempt(engineStatus.lastSuccess()),
                attempt(engineStatus.lastFailure()),
                sender(),
                engineStatus.hidden().entrySet().stream()
                        .map(hidden -> new Status.Hidden(hidden.getKey().toString(), hidden.getValue()))
                        .toList(),
                absentServices.get(),
                polls.states().stream()
                        .map(watch ->
                                new Status.Watched(watch.name(), watch.lastDone(), watch.failures(), watch.trouble()))
                        .toList());
    }

    @Override
    public Optional<Job> startSync(String scope) {
        return woken(backfill.start(scope));
    }

    @Override
    public Optional<Job> changeSync(SyncAction action, String scope) {
        return woken(
                switch (action) {
                    case PAUSE -> backfill.pause(scope);
                    case RESUME -> backfill.resume(scope);
                    case CANCEL -> backfill.cancel(scope);
                });
    }

    @Override
    public void settingsChanged() {
        engine.settingsChanged();
        sending.wake();
    }

    private boolean step() {
        RunSummary summary = engine.runDue();
        wakeWatchWithOffice();
        boolean listed = engine.takesMore() && backfill.step();
        return summary.more() || (listed && summary.notBefore() == null);
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

    /** What happened while no node was in office is noticed at once. */
    private void wakeWatchWithOffice() {
        boolean isInOffice = engine.isInOffice();
        if (isInOffice && !wasInOffice && watching != null) {
            watching.wake();
        }
        wasInOffice = isInOffice;
    }

    private Optional<Job> woken(Optional<Job> job) {
        sending.wake();
        return job;
    }

    private Status.@Nullable Sender sender() {
        return ports.terms()
                .highest()
                .map(term -> new Status.Sender(term.node(), term.number()))
                .orElse(null);
    }

    private static Status.@Nullable Attempt attempt(EngineStatus.@Nullable Attempt attempt) {
        return attempt == null ? null : new Status.Attempt(attempt.at(), attempt.message(), attempt.millis());
    }

    private static ThreadFactory named(ThreadFactory threads, String name) {
        return work -> {
            Thread thread = threads.newThread(work);
            thread.setName(name);
            return thread;
        };
    }
}
