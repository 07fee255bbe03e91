package io.indexrelay.backfill;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import java.time.Clock;
import java.util.Optional;

/** What the sender writes into a sync's job, within the transaction that completes the ledger. */
public final class SyncReceipts {

    private static final int LOOKED_AT = 100;

    private final Jobs jobs;
    private final Clock clock;

    public SyncReceipts(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The open sync of a scope. */
    public Optional<Job> open(String scope) {
        return jobs.open().stream()
                .filter(job -> job.kind().equals(Backfill.KIND) && job.scope().equals(scope))
                .findFirst();
    }

    /**
     * The version with which the newest sync of a scope started that receivers may go by: when it completes, or when it has
     * completed, they sweep what is older. Empty where there was none, it was cancelled, or given up.
     */
    public Optional<String> sweepsBefore(String scope) {
        return jobs.newest(LOOKED_AT).stream()
                .filter(job -> job.kind().equals(Backfill.KIND) && job.scope().equals(scope))
                .filter(job -> job.state() != State.CANCELLED
                        && job.state() != State.FAILED
                        && !job.startedVersion().isEmpty())
                .map(Job::startedVersion)
                .findFirst();
    }

    /** The started event has its receipt: listing may begin. */
    public void started(String scope, String version) {
        open(scope).ifPresent(job -> jobs.started(job.id(), version, clock.instant()));
    }

    /** Says why it does not go on. */
    public void explain(String scope, String note) {
        open(scope).ifPresent(job -> jobs.explain(job.id(), note, clock.instant()));
    }

    /** The completed event has its receipt. */
    public void completed(String scope) {
        open(scope).ifPresent(job -> jobs.turn(job.id(), Jobs.OPEN, State.DONE, clock.instant()));
    }

    /** Objects of a backfill could not be read; they are hidden, and the receiver must not sweep. */
    public void failed(long objects) {
        jobs.open().stream()
                .filter(job -> job.kind().equals(Backfill.KIND))
                .forEach(job -> jobs.failed(job.id(), objects, clock.instant()));
    }
}
