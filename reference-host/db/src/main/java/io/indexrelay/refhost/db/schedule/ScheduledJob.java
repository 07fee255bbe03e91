package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;

/**
 * A job and when it is due.
 *
 * @param parameters the job's parameters as {@link Parameters} writes them
 * @param version grows with each claim of a clustered job; 0 for local ones
 */
record ScheduledJob(
        JobId id,
        JobRunnerKey runnerKey,
        RunMode runMode,
        Schedule schedule,
        String parameters,
        Instant nextRun,
        long version) {

    ScheduledJob at(Instant next) {
        return new ScheduledJob(id, runnerKey, runMode, schedule, parameters, next, version + 1);
    }

    boolean isDue(Instant now) {
        return !nextRun.isAfter(now);
    }
}
