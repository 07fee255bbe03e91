package io.indexrelay.backfill;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import java.time.Clock;
import java.util.Optional;

/** What the sender writes into a sync's job, within the transaction that completes the ledger. */
public final class SyncReceipts {

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
