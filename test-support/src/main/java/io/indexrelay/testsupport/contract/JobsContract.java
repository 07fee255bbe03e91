package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.backfill.Jobs.Unit;
import io.indexrelay.outbox.Transactions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every table of jobs promises. */
public abstract class JobsContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");
    private static final Instant LATER = NOW.plusSeconds(7);

    /** Jobs under test, none at the start of each test. */
    protected abstract Jobs jobs();

    /** Transactions that the jobs join. */
    protected abstract Transactions transactions();

    @Test
    void refusesWhatDoesNotFitItsColumns() {
        Job job = jobs().create(job(State.RUNNING));
        Job tooLong = new Job(0, "subtree", "s".repeat(191), State.RUNNING, 0, "", "", 0, 0, 0, "", NOW, NOW, "");

        assertThatThrownBy(() -> jobs().create(tooLong)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> jobs().advance(job.id(), "content", "c".repeat(451), 1, NOW))
                .isInstanceOf(RuntimeException.class);
        assertThat(jobs().newest(10)).containsExactly(job);
        assertThat(jobs().advance(job.id(), "p".repeat(100), "c".repeat(450), 1, NOW))
                .isTrue();
    }

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
    void countsApartWhatAWalkHasPassedAndWhatItHasQueued() {
        Job job = jobs().create(job(State.RUNNING));

        assertThat(jobs().walked(job.id(), new Unit("pages", "7", 0, 0, 0, 100L), LATER))
                .isTrue();
        assertThat(jobs().walked(job.id(), new Unit("pages", "9", 40, 70, 2, null), LATER))
                .isTrue();
        assertThat(jobs().find(job.id())).hasValueSatisfying(walk -> {
            assertThat(walk.done()).isEqualTo(job.done() + 40);
            assertThat(walk.total()).isEqualTo(100);
            assertThat(walk.queued()).isEqualTo(job.queued() + 70);
            assertThat(walk.failed()).isEqualTo(job.failed() + 2);
            assertThat(walk.cursor()).isEqualTo("9");
        });
        jobs().walked(job.id(), new Unit("drain", "", 1, 1, 0, 3L), LATER);
        assertThat(jobs().find(job.id()).orElseThrow().total())
                .as("never fewer than are done")
                .isEqualTo(job.done() + 41);
    }

    @Test
    void keepsEmptyTextsAndLongCursors() {
        Job job = jobs().create(new Job(0, "subtree", "page/7", State.RUNNING, 0, "", "", 0, 0, 0, "", NOW, NOW, ""));

        assertThat(jobs().find(job.id())).contains(job);
        assertThat(jobs().advance(job.id(), "known", "x".repeat(450), 0, LATER)).isTrue();
        assertThat(jobs().find(job.id()))
                .contains(new Job(
                        job.id(),
                        "subtree",
                        "page/7",
                        State.RUNNING,
                        0,
                        "known",
                        "x".repeat(450),
                        0,
                        0,
                        0,
                        "",
                        NOW,
                        LATER,
                        ""));
    }

    @Test
    void everyChangeLeavesWhatOthersWrote() {
        long id = jobs().create(job(State.RUNNING)).id();

        assertThat(jobs().started(id, "1:5", NOW)).isTrue();
        assertThat(jobs().turn(id, Jobs.OPEN, State.PAUSED, NOW)).isTrue();
        assertThat(jobs().failed(id, 2, NOW)).isTrue();
        assertThat(jobs().advance(id, "pages", "7", 3, NOW)).isTrue();
        assertThat(jobs().failed(id, 1, LATER)).isTrue();

        assertThat(jobs().find(id))
                .contains(
                        new Job(id, "backfill", "all", State.PAUSED, 1, "pages", "7", 3, 3, 3, "1:5", NOW, LATER, ""));
    }

    @Test
    void moreThanWasExpectedRaisesTheTotalAndLessLeavesIt() {
        long id = jobs().create(new Job(0, "backfill", "all", State.RUNNING, 1, "", "", 0, 10, 0, "", NOW, NOW, ""))
                .id();

        jobs().advance(id, "pages", "8", 8, NOW);
        assertThat(jobs().find(id)).map(Job::total).contains(10L);
        jobs().advance(id, "pages", "12", 4, NOW);
        assertThat(jobs().find(id)).map(Job::total).contains(12L);
    }

    @Test
    void aNoteStandsUntilTheWalkGoesOn() {
        long id = jobs().create(job(State.RUNNING)).id();

        assertThat(jobs().explain(id, "x".repeat(450), NOW)).isTrue();
        jobs().failed(id, 1, NOW);
        assertThat(jobs().find(id)).map(Job::note).contains("x".repeat(450));

        jobs().advance(id, "pages", "7", 1, NOW);
        assertThat(jobs().find(id)).map(Job::note).contains("");
    }

    @Test
    void turnsOnlyFromTheStatesThatAreNamed() {
        long id = jobs().create(job(State.RUNNING)).id();

        assertThat(jobs().turn(id, Set.of(State.PAUSED), State.RUNNING, NOW)).isFalse();
        assertThat(jobs().turn(id, Jobs.OPEN, State.CANCELLED, NOW)).isTrue();
        assertThat(jobs().turn(id, Jobs.OPEN, State.DONE, LATER)).isFalse();

        assertThat(jobs().find(id)).map(Job::state).contains(State.CANCELLED);
    }

    @Test
    void changesAJobThatIsThereOnly() {
        long id = jobs().create(job(State.RUNNING)).id();
        jobs().delete(id);

        assertThat(jobs().advance(id, "pages", "7", 3, NOW)).isFalse();
        assertThat(jobs().turn(id, Jobs.OPEN, State.DONE, NOW)).isFalse();
        assertThat(jobs().started(id, "1:5", NOW)).isFalse();
        assertThat(jobs().failed(id, 1, NOW)).isFalse();
        assertThat(jobs().explain(id, "why", NOW)).isFalse();
        assertThat(jobs().find(id)).isEmpty();
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
                    jobs().turn(job.id(), Jobs.OPEN, State.DONE, LATER);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(jobs().newest(10)).containsExactly(job);
    }

    private static Job job(State state) {
        return new Job(0, "backfill", "all", state, 1, "", "", 0, 0, 0, "", NOW, NOW, "");
    }
}
