package io.indexrelay.relay;

import io.indexrelay.admin.Status;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.BlobStatus;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.EngineStatus;
import io.indexrelay.outbox.CaptureState;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.poll.Polls;
import io.indexrelay.reconcile.ReconcileStatus;
import io.indexrelay.reconcile.Reconciliation;
import io.indexrelay.selfcheck.SelfCheck;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the relay is, put together from those who know. Any thread; nothing but how far jobs were is kept from one look to the next. */
final class StatusReport {

    private static final Logger log = LoggerFactory.getLogger(StatusReport.class);
    private static final int SHOWN_JOBS = 20;
    private static final int SHOWN_HIDDEN = 10_000;
    private static final int LOOKED_AT = 200;
    private static final String UNCOUNTED = "The outbox cannot be read, so what waits in it was not counted.";

    private final DeliveryPorts ports;
    private final DeliveryEngine engine;
    private final OutboxRecorder recorder;
    private final Decisions decisions;
    private final Polls polls;
    private final Supplier<List<String>> absentServices;
    private final SelfCheck selfCheck;
    private final CountedActivity activity;
    private final Headway headway;

    StatusReport(
            DeliveryPorts ports,
            DeliveryEngine engine,
            OutboxRecorder recorder,
            Decisions decisions,
            Polls polls,
            Supplier<List<String>> absentServices,
            SelfCheck selfCheck,
            CountedActivity activity,
            Headway headway) {
        this.ports = ports;
        this.engine = engine;
        this.recorder = recorder;
        this.decisions = decisions;
        this.polls = polls;
        this.absentServices = absentServices;
        this.selfCheck = selfCheck;
        this.activity = activity;
        this.headway = headway;
    }

    Status now() {
        EngineStatus engineStatus = engine.status();
        CaptureState capture = recorder.state();
        Optional<OutboxCounts> counted = counts(capture);
        OutboxCounts counts = counted.orElse(new OutboxCounts(Map.of(), null));
        List<Job> jobs = ports.jobs().newest(SHOWN_JOBS);
        return new Status(
                engineStatus.state().word(),
                counted.isPresent() ? engineStatus.reason() : (engineStatus.reason() + " " + UNCOUNTED).strip(),
                new Status.Queue(
                        counts.waiting(),
                        engineStatus.inFlight(),
                        engineStatus.held(),
                        counts.echoes(),
                        counts.oldest()),
                engineStatus.lastSequence(),
                jobs,
                headway.of(jobs),
                engine.eventsPerMinute(),
                attempt(engineStatus.lastSuccess()),
                attempt(engineStatus.lastFailure()),
                sender(),
                decisions.open().orElse(null),
                hidden(engineStatus),
                ports.deadLetters().count(DeadLetter.Fate.GIVEN_UP),
                absentServices.get(),
                polls.states().stream()
                        .map(watch ->
                                new Status.Watched(watch.name(), watch.lastDone(), watch.failures(), watch.trouble()))
                        .toList(),
                capture(capture, jobs),
                attachments(engine.blobs()),
                selfCheck.status(),
                ReconcileStatus.of(ports.jobs().newest(LOOKED_AT)),
                activity.status());
    }

    private static Status.Attachments attachments(BlobStatus blobs) {
        return new Status.Attachments(
                blobs.waiting(),
                blobs.uploaded(),
                blobs.present(),
                blobs.refused(),
                blobs.tooMany(),
                blobs.failed(),
                blobs.bytes(),
                blobs.trouble());
    }

    /** Empty when the outbox cannot be read: then of all times the rest of the status has to be seen. */
    private Optional<OutboxCounts> counts(CaptureState capture) {
        if (capture.silent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ports.outbox().counts());
        } catch (RuntimeException e) {
            log.warn("The outbox cannot be read, so what waits in it was not counted", e);
            return Optional.empty();
        }
    }

    /** What the table has, so that a restart and the other nodes know it too; and what the sender knows since. */
    private List<Status.Hidden> hidden(EngineStatus engineStatus) {
        Map<Subject, String> reasons = new LinkedHashMap<>();
        ports.deadLetters()
                .newest(DeadLetter.Fate.HIDDEN, SHOWN_HIDDEN)
                .forEach(letter -> reasons.put(letter.subject(), letter.reason()));
        reasons.putAll(engineStatus.hidden());
        return reasons.entrySet().stream()
                .map(hidden -> new Status.Hidden(hidden.getKey().toString(), hidden.getValue()))
                .toList();
    }

    private static Status.Capture capture(CaptureState state, List<Job> jobs) {
        Instant missed = state.missedAt();
        boolean isFound = missed == null
                || jobs.stream()
                        .anyMatch(job ->
                                (job.kind().equals(Backfill.KIND) || job.kind().equals(Reconciliation.KIND))
                                        && job.scope().equals(Backfill.ALL)
                                        && job.state() != State.CANCELLED
                                        && job.state() != State.FAILED
                                        && job.started().isAfter(missed));
        return new Status.Capture(
                state.marking() ? Status.Capture.MARKING : Status.Capture.RECORDING,
                state.reason(),
                state.since(),
                state.marks(),
                state.failed(),
                state.lost(),
                state.misunderstood(),
                isFound ? null : missed);
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
}
