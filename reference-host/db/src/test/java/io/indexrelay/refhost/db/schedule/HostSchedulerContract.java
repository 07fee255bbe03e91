package io.indexrelay.refhost.db.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.ManualClock;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.db.lock.ClusterLocks;
import io.indexrelay.refhost.db.lock.LockBehaviour;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock is turned and the schedule looked at by hand; jobs run on the test's thread. */
abstract class HostSchedulerContract {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final ManualClock clock = new ManualClock();
    private final Database database;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();

    HostSchedulerContract(TestDatabase kind) {
        database = kind.open();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
        database.close();
    }

    @Test
    void aLocalJobWithoutAFirstRunRunsAtOnceAndThenByItsInterval() throws Exception {
        HostScheduler node = confluence("a");
        node.scheduleJob(JOB, every(Duration.ofSeconds(20), RunMode.RUN_LOCALLY));
        node.runDue();
        assertThat(ran).containsExactly("a");
        clock.advance(Duration.ofSeconds(19));
        node.runDue();
        assertThat(ran).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        node.runDue();
        assertThat(ran).hasSize(2);
    }

    @Test
    void missedRunsAreSkippedNotMadeUpFor() throws Exception {
        HostScheduler node = confluence("a");
        node.scheduleJob(JOB, every(Duration.ofSeconds(20), RunMode.RUN_LOCALLY));
        node.runDue();
        clock.advance(Duration.ofSeconds(110));
        node.runDue();
        node.runDue();
        assertThat(ran).hasSize(2);
        clock.advance(Duration.ofSeconds(10));
        node.runDue();
        assertThat(ran).as("it keeps its beat").hasSize(3);
    }

    @Test
    void aClusteredJobRunsOnOneNodeForEachFiring() throws Exception {
        HostScheduler a = confluence("a");
        HostScheduler b = confluence("b");
        a.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        b.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        b.runDue();
        a.runDue();
        assertThat(ran).containsExactly("b");
        clock.advance(Duration.ofMinutes(1));
        a.runDue();
        b.runDue();
        assertThat(ran).containsExactly("b", "a");
    }

    @Test
    void whatAnotherNodeSchedulesIsSeenLate() throws Exception {
        HostScheduler a = confluence("a");
        HostScheduler b = confluence("b");
        b.runDue();
        a.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        b.runDue();
        assertThat(ran).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        b.runDue();
        assertThat(ran).containsExactly("b");
    }

    @Test
    void clusteredSchedulesOutliveTheNodeAndLocalOnesDoNot() throws Exception {
        HostScheduler a = confluence("a");
        a.scheduleJob(
                JOB,
                every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER)
                        .withParameters(Map.of("scope", "all", "n", 7L)));
        a.scheduleJob(JobId.of("local"), every(Duration.ofMinutes(1), RunMode.RUN_LOCALLY));
        HostScheduler restarted = confluence("a2");
        assertThat(restarted.getJobsByJobRunnerKey(RUNNER)).singleElement().satisfies(details -> {
            assertThat(details.getJobId()).isEqualTo(JOB);
            assertThat(details.getParameters()).isEqualTo(Map.of("scope", "all", "n", 7L));
            assertThat(details.isRunnable()).isTrue();
        });
        restarted.runDue();
        assertThat(ran).containsExactly("a2");
    }

    @Test
    void aJobWithoutARunnerIsUnavailableAndItsFiringLost() throws Exception {
        HostScheduler node = confluence("a");
        node.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        node.unregisterJobRunner(RUNNER);
        node.runDue();
        assertThat(node.runs().getLastRunForJob(JOB).getRunOutcome()).isEqualTo(RunOutcome.UNAVAILABLE);
        assertThat(node.getJobDetails(JOB).isRunnable()).isFalse();
        node.registerJobRunner(RUNNER, request -> JobRunnerResponse.success("back"));
        node.runDue();
        assertThat(node.runs().getLastSuccessfulRunForJob(JOB)).isNull();
        clock.advance(Duration.ofMinutes(1));
        node.runDue();
        assertThat(node.runs().getLastSuccessfulRunForJob(JOB).getMessage()).isEqualTo("back");
    }

    @Test
    void aSecondLaunchOnTheSameNodeIsAborted() throws Exception {
        HostScheduler node = confluence("a");
        List<RunOutcome> inside = new ArrayList<>();
        node.registerJobRunner(RUNNER, request -> {
            if (inside.isEmpty()) {
                inside.add(RunOutcome.SUCCESS);
                clock.advance(Duration.ofMinutes(2));
                node.runDue();
                inside.add(node.runs().getLastRunForJob(JOB).getRunOutcome());
            }
            return JobRunnerResponse.success();
        });
        node.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_LOCALLY));
        node.runDue();
        assertThat(inside).containsExactly(RunOutcome.SUCCESS, RunOutcome.ABORTED);
    }

    @Test
    void aFailureIsRememberedAndTheJobGoesOn() throws Exception {
        HostScheduler node = confluence("a");
        node.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("broken");
        });
        node.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_LOCALLY));
        node.runDue();
        assertThat(node.runs().getLastRunForJob(JOB).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(node.runs().getLastRunForJob(JOB).getMessage()).contains("broken");
        assertThat(node.getJobDetails(JOB).getNextRunTime())
                .isEqualTo(Date.from(clock.instant().plusSeconds(60)));
    }

    @Test
    void confluenceRunsClusteredJobsUnderALockAndGivesUpWithoutIt() throws Exception {
        HostScheduler node = confluence("a");
        ClusterLocks elsewhere = locks("elsewhere");
        assertThat(elsewhere.getLockForName("scheduler_runner").tryLock()).isTrue();
        node.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        node.runDue();
        assertThat(ran).isEmpty();
        assertThat(node.runs().getLastRunForJob(JOB).getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
        elsewhere.getLockForName("scheduler_runner").unlock();
        clock.advance(Duration.ofMinutes(1));
        node.runDue();
        assertThat(ran).containsExactly("a");
    }

    @Test
    void jiraRoundsIntervalsUpToMinutesAndDropsTheSecondsOfCron() throws Exception {
        HostScheduler node = node("a", SchedulerBehaviour.jira());
        node.scheduleJob(JOB, every(Duration.ofSeconds(61), RunMode.RUN_LOCALLY));
        assertThat(node.getJobDetails(JOB)
                        .getSchedule()
                        .getIntervalScheduleInfo()
                        .getIntervalInMillis())
                .isEqualTo(120_000);
        assertThat(node.calculateNextRunTime(Schedule.forCronExpression("59 5 0 * * ?", TimeZone.getTimeZone("UTC"))))
                .isEqualTo(Date.from(Instant.parse("2026-01-01T00:05:00Z")));
    }

    @Test
    void confluenceIsFineGrained() throws Exception {
        HostScheduler node = confluence("a");
        node.scheduleJob(JOB, every(Duration.ofSeconds(61), RunMode.RUN_LOCALLY));
        assertThat(node.getJobDetails(JOB)
                        .getSchedule()
                        .getIntervalScheduleInfo()
                        .getIntervalInMillis())
                .isEqualTo(61_000);
        assertThat(node.calculateNextRunTime(Schedule.forCronExpression("59 5 0 * * ? *", TimeZone.getTimeZone("UTC"))))
                .isEqualTo(Date.from(Instant.parse("2026-01-01T00:05:59Z")));
        assertThatThrownBy(() -> node.calculateNextRunTime(Schedule.forCronExpression("every day")))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("every day");
    }

    @Test
    void aRunOnceJobRunsOnceAndIsGone() throws Exception {
        HostScheduler node = confluence("a");
        Date soon = Date.from(clock.instant().plusSeconds(5));
        for (RunMode mode : RunMode.values()) {
            node.scheduleJob(
                    JobId.of(mode.name()),
                    JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(Schedule.runOnce(soon)));
        }
        node.runDue();
        assertThat(ran).isEmpty();
        clock.advance(Duration.ofSeconds(5));
        node.runDue();
        node.runDue();
        assertThat(ran).hasSize(2);
        assertThat(node.getJobsByJobRunnerKey(RUNNER)).isEmpty();
        assertThat(node.getJobDetails(JobId.of("RUN_LOCALLY"))).isNull();
    }

    @Test
    void unscheduledJobsDoNotRunEvenOnNodesThatKnewThem() throws Exception {
        HostScheduler a = confluence("a");
        HostScheduler b = confluence("b");
        a.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        b.runDue();
        ran.clear();
        a.unscheduleJob(JOB);
        clock.advance(Duration.ofMinutes(2));
        a.runDue();
        b.runDue();
        assertThat(ran).isEmpty();
    }

    @Test
    void aJobIsEitherLocalOrClustered() throws Exception {
        HostScheduler node = confluence("a");
        node.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_ONCE_PER_CLUSTER));
        node.scheduleJob(JOB, every(Duration.ofMinutes(1), RunMode.RUN_LOCALLY));
        assertThat(node.getJobsByJobRunnerKey(RUNNER))
                .singleElement()
                .satisfies(details -> assertThat(details.getRunMode()).isEqualTo(RunMode.RUN_LOCALLY));
        assertThat(node.getJobRunnerKeysForAllScheduledJobs()).containsExactly(RUNNER);
        assertThat(node.getRegisteredJobRunnerKeys()).containsExactly(RUNNER);
    }

    private HostScheduler confluence(String name) {
        SchedulerBehaviour it = SchedulerBehaviour.confluence();
        return node(name, new SchedulerBehaviour(false, true, Duration.ofMillis(1), it.refreshEvery()));
    }

    private HostScheduler node(String name, SchedulerBehaviour behaviour) {
        Executor sameThread = Runnable::run;
        HostScheduler node = new HostScheduler(database.housekeeping(), behaviour, locks(name), clock, sameThread);
        node.registerJobRunner(RUNNER, request -> {
            ran.add(name);
            return JobRunnerResponse.success();
        });
        return node;
    }

    private ClusterLocks locks(String name) {
        ClusterLocks locks = ClusterLocks.join(database.housekeeping(), name, LockBehaviour.confluence(), clock);
        open.add(locks);
        return locks;
    }

    @SuppressWarnings("NullAway") // no first run: at once
    private static JobConfig every(Duration interval, RunMode mode) {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(mode)
                .withSchedule(Schedule.forInterval(interval.toMillis(), null));
    }
}
