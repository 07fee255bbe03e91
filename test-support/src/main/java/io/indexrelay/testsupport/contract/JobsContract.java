package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.outbox.Transactions;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every table of jobs promises. */
public abstract class JobsContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

    /** Jobs under test, none at the start of each test. */
    protected abstract Jobs jobs();

    /** Transactions that the jobs join. */
    protected abstract Transactions transactions();

    @Test
    void givesAJobItsIdAndKeepsEveryField() {
        Job job = jobs().create(new Job(
                0,
                "backfill",
                "all",
                State.RUNNING,
                3,
                "pages",
                "98305",
                5,
                10,
                1,
                "1:1800000000000000001",
                NOW,
                NOW,
                "n"));

        assertThat(job.id()).isPositive();
        assertThat(jobs().find(job.id())).contains(job);
    }

    @Test
    void keepsEmptyTextsAndLongCursors() {
        Job job = jobs().create(new Job(0, "subtree", "page/7", State.RUNNING, 0, "", "", 0, 0, 0, "", NOW, NOW, ""));
        Job later = new Job(
                job.id(), "subtree", "page/7", State.RUNNING, 0, "known", "x".repeat(450), 0, 0, 0, "", NOW, NOW, "");

        assertThat(jobs().find(job.id())).contains(job);
        assertThat(jobs().update(later)).isTrue();
        assertThat(jobs().find(job.id())).contains(later);
    }

    @Test
    void updatesAJobThatIsThereOnly() {
        Job job = jobs().create(job(State.RUNNING));
        jobs().delete(job.id());

        assertThat(jobs().update(job)).isFalse();
        assertThat(jobs().find(job.id())).isEmpty();
    }

    @Test
    void listsOpenJobsOldestFirstAndAllNewestFirst() {
        Job running = jobs().create(job(State.RUNNING));
        Job done = jobs().create(job(State.DONE));
        Job paused = jobs().create(job(State.PAUSED));
        jobs().create(job(State.FAILED));
        Job cancelled = jobs().create(job(State.CANCELLED));

        assertThat(jobs().open()).containsExactly(running, paused);
        assertThat(jobs().newest(1)).containsExactly(cancelled);
        assertThat(jobs().newest(10)).hasSize(5).contains(done);
    }

    @Test
    void goesWithARollback() {
        Job job = jobs().create(job(State.RUNNING));
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    jobs().create(job(State.RUNNING));
                    jobs().update(new Job(
                            job.id(), "backfill", "all", State.DONE, 1, "", "", 0, 0, 0, "", NOW, NOW, "changed"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(jobs().newest(10)).containsExactly(job);
    }

    private static Job job(State state) {
        return new Job(0, "backfill", "all", state, 1, "", "", 0, 0, 0, "", NOW, NOW, "");
    }
}
