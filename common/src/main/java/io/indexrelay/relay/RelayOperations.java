package io.indexrelay.relay;

import io.indexrelay.admin.Operations;
import io.indexrelay.admin.Status;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.PingResult;
import io.indexrelay.dryrun.DryRun;
import io.indexrelay.dryrun.Progress;
import io.indexrelay.identity.Declaration;
import io.indexrelay.reconcile.Reconciliation;
import io.indexrelay.selfcheck.SelfCheck;
import java.util.Optional;

/** What administrators ask of the running relay: asked of whom it concerns, whose thread is then woken. */
final class RelayOperations implements Operations {

    private final DeliveryEngine engine;
    private final Backfill backfill;
    private final Reconciliation reconciliation;
    private final Decisions decisions;
    private final SelfCheck selfCheck;
    private final DryRun dryRun;
    private final StatusReport report;
    private final Wakes wakes;

    /** Wakes each a thread of the relay; any thread may run them. */
    record Wakes(Runnable sending, Runnable reconciling, Runnable checking, Runnable counting, Runnable activity) {}

    RelayOperations(
            DeliveryEngine engine,
            Backfill backfill,
            Reconciliation reconciliation,
            Decisions decisions,
            SelfCheck selfCheck,
            DryRun dryRun,
            StatusReport report,
            Wakes wakes) {
        this.engine = engine;
        this.backfill = backfill;
        this.reconciliation = reconciliation;
        this.decisions = decisions;
        this.selfCheck = selfCheck;
        this.dryRun = dryRun;
        this.report = report;
        this.wakes = wakes;
    }

    @Override
    public PingAnswer ping() {
        PingResult result = engine.ping();
        return new PingAnswer(result.delivered(), result.status(), result.millis(), result.message());
    }

    @Override
    public Status status() {
        return report.now();
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
    public Optional<Job> startReconcile(String scope, boolean reads) {
        Optional<Job> job = reconciliation.start(scope, reads, "");
        wakes.reconciling().run();
        return job;
    }

    @Override
    public Optional<Job> changeReconcile(SyncAction action, String scope) {
        Optional<Job> job =
                switch (action) {
                    case PAUSE -> reconciliation.pause(scope);
                    case RESUME -> reconciliation.resume(scope);
                    case CANCEL -> reconciliation.cancel(scope);
                };
        wakes.reconciling().run();
        return job;
    }

    @Override
    public boolean answerReconcile(boolean isTrue) {
        boolean answered = decisions.answer(isTrue);
        wakes.reconciling().run();
        return answered;
    }

    @Override
    public Optional<Job> startSelfCheck(int samples) {
        Optional<Job> job = selfCheck.start(samples);
        wakes.checking().run();
        return job;
    }

    @Override
    public Optional<Job> stopSelfCheck() {
        return selfCheck.stop();
    }

    @Override
    public Optional<Job> startDryRun() {
        Optional<Job> job = dryRun.start();
        wakes.counting().run();
        return job;
    }

    @Override
    public Optional<Job> cancelDryRun() {
        return dryRun.cancel();
    }

    @Override
    public Progress dryRun() {
        return dryRun.progress();
    }

    @Override
    public boolean declare(Declaration declaration) {
        boolean declared = decisions.declare(declaration);
        settingsChanged();
        return declared;
    }

    @Override
    public boolean resume() {
        boolean lifted = decisions.resume();
        settingsChanged();
        return lifted;
    }

    @Override
    public void settingsChanged() {
        engine.settingsChanged();
        wakes.sending().run();
        wakes.activity().run();
    }

    private Optional<Job> woken(Optional<Job> job) {
        wakes.sending().run();
        return job;
    }
}
