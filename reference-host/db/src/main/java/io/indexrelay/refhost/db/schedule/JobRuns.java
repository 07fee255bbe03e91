package io.indexrelay.refhost.db.schedule;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerHistoryService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs on the workers and remembers how they ended, on this node. */
public final class JobRuns implements SchedulerHistoryService {

    private static final Logger log = LoggerFactory.getLogger(JobRuns.class);

    private final SchedulerBehaviour behaviour;
    private final ClusterLockService locks;
    private final Clock clock;
    private final Executor workers;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final Map<JobId, RunDetails> last = new ConcurrentHashMap<>();
    private final Map<JobId, RunDetails> lastSuccessful = new ConcurrentHashMap<>();

    JobRuns(SchedulerBehaviour behaviour, ClusterLockService locks, Clock clock, Executor workers) {
        this.behaviour = behaviour;
        this.locks = locks;
        this.clock = clock;
        this.workers = workers;
    }

    void register(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    void unregister(JobRunnerKey key) {
        runners.remove(key);
    }

    Set<JobRunnerKey> registered() {
        return Set.copyOf(runners.keySet());
    }

    void launch(ScheduledJob job) {
        workers.execute(() -> run(job));
    }

    private void run(ScheduledJob job) {
        Instant started = clock.instant();
        JobRunner runner = runners.get(job.runnerKey());
        if (runner == null) {
            remember(
                    job, started, RunOutcome.UNAVAILABLE, "Job runner key '" + job.runnerKey() + "' is not registered");
        } else if (running.add(job.id())) {
            try {
                JobRunnerResponse response = answerOf(runner, job, started);
                remember(job, started, response.getRunOutcome(), response.getMessage());
            } finally {
                running.remove(job.id());
            }
        } else {
            remember(job, started, RunOutcome.ABORTED, "Already running");
        }
    }

    private JobRunnerResponse answerOf(JobRunner runner, ScheduledJob job, Instant started) {
        if (!behaviour.clusterRunsLocked() || job.runMode() == RunMode.RUN_LOCALLY) {
            return call(runner, job, started);
        }
        ClusterLock lock = locks.getLockForName("scheduler_" + job.runnerKey());
        try {
            if (!lock.tryLock(behaviour.lockWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return JobRunnerResponse.aborted("Unable to acquire cluster lock");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return JobRunnerResponse.aborted("Interrupted while waiting for the cluster lock");
        }
        try {
            return call(runner, job, started);
        } finally {
            lock.unlock();
        }
    }

    private JobRunnerResponse call(JobRunner runner, ScheduledJob job, Instant started) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(runner.getClass().getClassLoader());
        try {
            JobRunnerResponse response = runner.runJob(new Request(started, job, details(job)));
            return response == null ? JobRunnerResponse.success() : response;
        } catch (RuntimeException | LinkageError failure) {
            log.error("Scheduled job with ID '{}' failed", job.id(), failure);
            return JobRunnerResponse.failed(failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void remember(ScheduledJob job, Instant started, RunOutcome outcome, @Nullable String message) {
        String text = message == null ? "" : message;
        RunDetails details = new Run(
                started,
                Duration.between(started, clock.instant()),
                outcome,
                text.substring(0, Math.min(text.length(), RunDetails.MAXIMUM_MESSAGE_LENGTH)));
        last.put(job.id(), details);
        if (outcome == RunOutcome.SUCCESS) {
            lastSuccessful.put(job.id(), details);
        }
    }

    JobDetails details(ScheduledJob job) {
        JobRunner runner = runners.get(job.runnerKey());
        if (runner != null) {
            try {
                return new Details(
                        job, Parameters.read(job.parameters(), runner.getClass().getClassLoader()), true);
            } catch (SchedulerServiceException unreadable) {
                log.warn("Job {} cannot run: {}", job.id(), unreadable.getMessage());
            }
        }
        Map<String, Serializable> unknown = Map.of();
        return new Details(job, unknown, false);
    }

    @Override
    @SuppressWarnings("NullAway") // no run is null there
    public RunDetails getLastRunForJob(JobId id) {
        return last.get(id);
    }

    @Override
    @SuppressWarnings("NullAway") // no run is null there
    public RunDetails getLastSuccessfulRunForJob(JobId id) {
        return lastSuccessful.get(id);
    }

    @Override
    public Map<JobId, RunDetails> getLastRunForJobs(List<JobId> ids) {
        Map<JobId, RunDetails> found = new HashMap<>();
        ids.forEach(id -> {
            RunDetails run = last.get(id);
            if (run != null) {
                found.put(id, run);
            }
        });
        return found;
    }
}
