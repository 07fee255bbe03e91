package io.indexrelay.selfcheck;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks that an administrator asked for. The node in office does them; another one that takes office goes on. Starting and
 * stopping is for any thread, the rest for that of the self-check.
 */
final class CheckJobs {

    static final String KIND = "self-check";

    private static final String SAMPLES = "samples";
    private static final String SECOND_LOOKS = "second-looks";
    private static final int AT_ONCE = 20;
    private static final String NOTHING = "receivers have no documents yet, so there is nothing to compare";

    private final Jobs jobs;
    private final Clock clock;

    CheckJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Empty when one is under way already. */
    synchronized Optional<Job> start(int samples) {
        if (open().isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(
                jobs.create(new Job(0, KIND, "all", State.RUNNING, 0, SAMPLES, "", 0, samples, 0, "", now, now, "")));
    }

    /** Empty when none is under way. */
    synchronized Optional<Job> stop() {
        return open().filter(job -> jobs.turn(job.id(), Jobs.OPEN, State.CANCELLED, clock.instant()))
                .flatMap(job -> jobs.find(job.id()));
    }

    Optional<Job> open() {
        return jobs.open().stream().filter(job -> job.kind().equals(KIND)).findFirst();
    }

    /** Says why it does not go on. */
    void explain(Job job, String why) {
        if (!job.note().equals(why)) {
            jobs.explain(job.id(), why, clock.instant());
        }
    }

    /** What one unit of work came to. */
    enum Step {
        /** There is more to do at once. */
        MORE,
        /** It waits for second looks. */
        WAITS,
        DONE
    }

    /** @param isSettled whether no second look is waited for */
    Step step(Job job, Samples samples, Tally tally, boolean isSettled) {
        Instant now = clock.instant();
        if (job.phase().equals(SECOND_LOOKS)) {
            if (isSettled) {
                jobs.turn(job.id(), Jobs.OPEN, State.DONE, now);
                return Step.DONE;
            }
            return Step.WAITS;
        }
        long unanswered = tally.unanswered();
        int looked = samples.look((int) Math.min(AT_ONCE, job.total() - job.done()));
        if (looked == 0) {
            jobs.turn(job.id(), Jobs.OPEN, State.FAILED, now);
            jobs.explain(job.id(), NOTHING, now);
            return Step.DONE;
        }
        boolean isLast = job.done() + looked >= job.total();
        jobs.advance(job.id(), isLast ? SECOND_LOOKS : SAMPLES, "", looked, now);
        if (tally.unanswered() > unanswered) {
            jobs.failed(job.id(), tally.unanswered() - unanswered, now);
        }
        return Step.MORE;
    }
}
