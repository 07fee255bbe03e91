package io.indexrelay.delivery;

import io.indexrelay.config.SettingsException;
import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.delivery.Schedule.Lot;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Recognition.Asks;
import io.indexrelay.identity.Stop;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Source;
import io.indexrelay.scope.Admission.Standstill;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The sender. {@link #runDue()} does at most one thing: a heartbeat, a chunk of an expansion, or one batch from claim to
 * deletion; {@link DeliveryLoop} calls it again as long as there is more.
 *
 * <p>{@code runDue} is for one thread at a time; everything else is for any thread.
 */
public final class DeliveryEngine {

    static final Duration HEARTBEAT = Duration.ofMinutes(1);

    private final DeliveryPorts ports;
    private final CurrentSettings settings;
    private final Identity identity;
    private final Candidacy candidacy;
    private final Software software;
    private final Clock clock;
    private final RandomGenerator random;

    private final Office office;
    private final Steps steps;
    private final StandingStop standingStop;

    private Endpoint endpoint;
    private Dispatch dispatch;
    private Instant lastHeartbeat = Instant.EPOCH;
    private volatile boolean isToStartOver;
    private volatile boolean isToStandDown;
    private boolean areLimitsKnown;
    private @Nullable Standstill standstill;
    private volatile EngineStatus status = EngineStatus.initial();

    /** @param random secure outside tests: ids and tokens are drawn from it */
    public DeliveryEngine(
            DeliveryPorts ports,
            Identity identity,
            Supplier<DeliverySettings> settings,
            Software software,
            Clock clock,
            LongSupplier nanos,
            RandomGenerator random,
            Holds holds,
            Candidacy candidacy) {
        this.ports = ports;
        this.settings = new CurrentSettings(settings);
        this.software = software;
        this.clock = clock;
        this.random = random;
        this.identity = identity;
        this.standingStop = new StandingStop(identity);
        this.candidacy = candidacy;
        RandomIds ids = new RandomIds(random);
        this.office = new Office(ports.terms(), ids, clock, nanos, software.node(), candidacy);
        this.steps = Steps.of(ports, office, identity, software, clock, random, ids, holds);
        this.endpoint = new Endpoint(new Backoff(random));
        this.dispatch = steps.dispatch(endpoint);
    }

    /**
     * Does what is due, one thing.
     *
     * @throws RuntimeException when our own tables or settings fail; what was on its way is forgotten then and read anew
     */
    public RunSummary runDue() {
        try {
            return run();
        } catch (Error e) {
            dispatch.dissolve();
            throw e;
        } catch (RuntimeException e) {
            dispatch.dissolve();
            if (!office.isHeld()) {
                return publish(EngineState.STANDBY, "another node took office");
            }
            publish(EngineState.FAILING, "our own tables or settings failed: " + described(e));
            throw e;
        }
    }

    /**
     * Shows the other nodes that this one lives. To be called every ten seconds, on a thread of its own, so that it goes on
     * while a batch is on its way. Does nothing when this node is not in office.
     */
    public void beat() {
        if (office.isHeld() && office.beat()) {
            isToStandDown = !candidacy.isOpen();
            identity.renew();
        }
    }

    /** Gives the office back at once. For a stop in order, after the last run. */
    public void release() {
        office.release();
    }

    /** The tables may be others by now, as after an import: before the next run the term is dropped and all is read anew. */
    public void startOver() {
        isToStartOver = true;
    }

    public boolean isInOffice() {
        return office.isHeld();
    }

    /** Whether walks may queue more: this node sends, and the endpoint takes what it gets. Any thread. */
    public boolean takesMore() {
        return office.isHeld() && status.state() == EngineState.OK;
    }

    public EngineStatus status() {
        return status;
    }

    /**
     * Brings the bytes of one attachment to the endpoint, if some wait. Any thread, several at a time; may take long.
     *
     * @return whether there were some; what waited for them can be sent then
     */
    public boolean uploadNext() {
        return blobs().waiting() > 0
                && ports.admission().standstill().isEmpty()
                && steps.blobs().uploadNext();
    }

    public BlobStatus blobs() {
        return steps.blobs().status();
    }

    public double eventsPerMinute() {
        return steps.journal().eventsPerMinute(clock.instant());
    }

    /** Settings or keys changed: what is on its way is dissolved before the next run. */
    public void settingsChanged() {
        settings.changed();
    }

    /** Sends a ping past the queue. Blocks until the answer is there. */
    public PingResult ping() {
        Optional<Asks> asks = office.isHeld() ? identity.check() : identity.look(false);
        if (asks.isPresent()) {
            return new PingResult(false, null, 0, asks.get().reason());
        }
        DeliverySettings current = settings.now();
        if (!current.isConfigured()) {
            return new PingResult(false, null, 0, "no endpoint or no key is set");
        }
        return PingResult.of(steps.signals().ping(encoder(current), current));
    }

    private RunSummary run() {
        if (isToStartOver) {
            isToStartOver = false;
            office.layDown();
            identity.forget();
        }
        if (isToStandDown) {
            isToStandDown = false;
            office.release();
        }
        if (!office.isHeld()) {
            forget();
            if (!office.take()) {
                identity.standBy();
                return publish(
                        EngineState.STANDBY,
                        candidacy.isOpen() ? "another node is in office" : "only the nodes of senderNodes send");
            }
            identity.forget();
        }
        Optional<Asks> asks = identity.check();
        if (asks.isPresent()) {
            forget();
            return publish(EngineState.HELD, asks.get().reason());
        }
        if (settings.areOthers()) {
            forget();
        }
        DeliverySettings current = settings.used();
        if (!current.isConfigured()) {
            dispatch.dissolve();
            return publish(EngineState.NOT_CONFIGURED, "no endpoint or no key is set");
        }
        Stop stop = keptStop();
        if (stop != null && stop.kind() == Stop.Kind.GONE) {
            dispatch.dissolve();
            return publish(EngineState.GONE, stop.reason());
        }
        if (!endpoint.isCallable(clock.instant())) {
            return publish(endpoint.state(), endpoint.reason());
        }
        EventEncoder encoder = encoder(current);
        standstill = ports.admission().standstill().orElse(null);
        if (!clock.instant().isBefore(lastHeartbeat.plus(HEARTBEAT))) {
            heartbeat(encoder, current);
            return endpoint.isCallable(clock.instant()) ? more(0) : publish(endpoint.state(), endpoint.reason());
        }
        if (current.paused()) {
            dispatch.dissolve();
            return publish(EngineState.PAUSED, "paused by an administrator");
        }
        if (standstill != null) {
            dispatch.dissolve();
            steps.blobs().forget();
            return publish(stateOf(standstill), standstill.reason());
        }
        if (stop != null) {
            dispatch.dissolve();
            return publish(EngineState.NARROWING_REFUSED, stop.reason());
        }
        return deliver(encoder, current);
    }

    private RunSummary deliver(EventEncoder encoder, DeliverySettings current) {
        if (steps.scopeChanges().step(current.scope())) {
            dispatch.dissolve();
            return more(0);
        }
        if (!dispatch.isEmpty()) {
            return send(current);
        }
        if (!areLimitsKnown) {
            steps.settlement().lookAtLimits();
            areLimitsKnown = true;
        }
        if (steps.purge().step(office)) {
            steps.blobs().forget();
            return more(0);
        }
        Instant now = clock.instant();
        Chunks.of(steps.blobs().released()).forEach(rows -> ports.outbox().postpone(rows, now));
        Optional<OutboxRow> task = steps.schedule().task(now);
        if (task.isPresent()) {
            return expand(task.get(), encoder);
        }
        office.renewIfExhausted();
        Optional<Lot> lot = steps.schedule().next(current.maxBatchEvents(), now);
        if (lot.isPresent()) {
            OutboxRow its = lot.get().task();
            return its == null
                    ? send(lot.get().claims(), lot.get().rowClass(), encoder, current)
                    : expand(its, encoder);
        }
        return steps.schedule().hasMore(now) ? more(0) : publish(endpoint.state(), reason(now));
    }

    private RunSummary expand(OutboxRow task, EventEncoder encoder) {
        steps.expansion().step(task, new Prints(encoder, clock));
        return more(0);
    }

    private String reason(Instant now) {
        return endpoint.reason().isEmpty() ? steps.schedule().waitingFor(now) : endpoint.reason();
    }

    private RunSummary send(List<Claim> claims, RowClass rowClass, EventEncoder encoder, DeliverySettings current) {
        Optional<Frozen> frozen =
                steps.round().freeze(claims, rowClass, identity.get().epoch(), encoder, current);
        if (!office.isHeld()) {
            forget();
            return publish(EngineState.STANDBY, "another node took office");
        }
        if (frozen.isEmpty()) {
            return more(0);
        }
        dispatch.add(frozen.get());
        return send(current);
    }

    private RunSummary send(DeliverySettings current) {
        int sent = dispatch.sendNext(current);
        if (!office.isHeld()) {
            forget();
            return publish(EngineState.STANDBY, "another node took office");
        }
        keptStop();
        return endpoint.isCallable(clock.instant()) ? more(sent) : publish(endpoint.state(), endpoint.reason());
    }

    private void heartbeat(EventEncoder encoder, DeliverySettings current) {
        lastHeartbeat = clock.instant();
        Delivery delivery = steps.signals()
                .heartbeat(
                        current.paused() ? EngineState.PAUSED : standstill == null ? standing() : stateOf(standstill),
                        ports.outbox().counts().oldest(),
                        steps.journal().lastSequence(),
                        encoder,
                        current);
        steps.journal().attempt(delivery, clock.instant());
        endpoint.answered(delivery.outcome(), clock.instant());
        keptStop();
    }

    private static EngineState stateOf(Standstill standstill) {
        return switch (standstill.cause()) {
            case DRY_RUN -> EngineState.DRY_RUN;
            case APP_USER -> EngineState.APP_USER;
        };
    }

    private EngineState standing() {
        Stop stop = identity.get().stop();
        return stop != null || dispatch.narrowingRefused() != null ? EngineState.NARROWING_REFUSED : endpoint.state();
    }

    private @Nullable Stop keptStop() {
        return standingStop.keep(freshStop(), this::forget);
    }

    private @Nullable Stop freshStop() {
        String refused = dispatch.narrowingRefused();
        if (refused != null) {
            return new Stop(Stop.Kind.NARROWING_REFUSED, refused);
        }
        return endpoint.state() == EngineState.GONE ? new Stop(Stop.Kind.GONE, endpoint.reason()) : null;
    }

    /** Texts of settings' errors name no secret and say what to do; others may name anything. */
    private static String described(RuntimeException e) {
        return e instanceof SettingsException
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
    }

    /** Everything in memory; the tables know all that matters. */
    private void forget() {
        steps.forget();
        areLimitsKnown = false;
        endpoint = new Endpoint(new Backoff(random));
        dispatch = steps.dispatch(endpoint);
    }

    private EventEncoder encoder(DeliverySettings current) {
        return new EventEncoder(new Source(software.product(), identity.get().id()), current.payload());
    }

    private RunSummary more(int sent) {
        publish(standing(), endpoint.reason());
        return new RunSummary(standing(), true, sent, null);
    }

    private RunSummary publish(EngineState state, String reason) {
        Instant now = clock.instant();
        status = new EngineStatus(
                state,
                reason,
                dispatch.inFlight(),
                steps.memory().heldCount(now),
                steps.journal().lastSequence(),
                steps.journal().lastSuccess(),
                steps.journal().lastFailure(),
                steps.memory().hidden(),
                office.term().orElse(null));
        @Nullable Instant notBefore = endpoint.notBefore().isAfter(now) ? endpoint.notBefore() : null;
        return new RunSummary(state, false, 0, notBefore);
    }
}
