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
        open(scope).ifPresent(job -> jobs.update(with(job, job.state(), job.failed(), version)));
    }

    /** The completed event has its receipt. */
    public void completed(String scope) {
        open(scope).ifPresent(job -> jobs.update(with(job, State.DONE, job.failed(), job.startedVersion())));
    }

    /** Objects of a backfill could not be read; they are hidden, and the receiver must not sweep. */
    public void failed(long objects) {
        jobs.open().stream()
                .filter(job -> job.kind().equals(Backfill.KIND))
                .forEach(job -> jobs.update(with(job, job.state(), job.failed() + objects, job.startedVersion())));
    }

    private Job with(Job job, State state, long failed, String startedVersion) {
        return new Job(
                job.id(),
                job.kind(),
                job.scope(),
                state,
                job.generation(),
                job.phase(),
                job.cursor(),
                job.done(),
                job.total(),
                failed,
                startedVersion,
                job.started(),
                clock.instant(),
                job.note());
    }
}
