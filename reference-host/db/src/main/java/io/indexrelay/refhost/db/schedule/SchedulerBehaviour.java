package io.indexrelay.refhost.db.schedule;

import java.time.Duration;

/**
 * How a product's scheduler behaves.
 *
 * @param wholeMinutes whether intervals are rounded up to minutes and seconds of cron expressions dropped
 * @param clusterRunsLocked whether a run for the cluster holds the lock {@code scheduler_<runnerKey>}
 * @param lockWait how long such a run waits for that lock before it gives up
 * @param refreshEvery how often a node looks for what other nodes have scheduled; until then it does not know of it
 */
public record SchedulerBehaviour(
        boolean wholeMinutes, boolean clusterRunsLocked, Duration lockWait, Duration refreshEvery) {

    public static SchedulerBehaviour jira() {
        return new SchedulerBehaviour(true, false, Duration.ZERO, Duration.ofMinutes(5));
    }

    public static SchedulerBehaviour confluence() {
        return new SchedulerBehaviour(false, true, Duration.ofSeconds(30), Duration.ofMinutes(5));
    }
}
