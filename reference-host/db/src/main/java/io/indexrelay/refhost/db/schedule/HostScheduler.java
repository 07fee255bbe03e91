package io.indexrelay.refhost.db.schedule;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schedule of one node. {@link #runDue} is one look at it; {@link SchedulerLoop} looks again and again.
 *
 * <p>A clustered job is known to a node from the moment the node scheduled it or refreshed its list; what another node
 * schedules may thus fire late here, as in the products.
 */
public final class HostScheduler implements SchedulerService {

    private static final Logger log = LoggerFactory.getLogger(HostScheduler.class);

    private final ClusteredJobTable table;
    private final SchedulerBehaviour behaviour;
    private final Clock clock;
    private final RunTimes times;
    private final JobRuns runs;
    private final Map<JobId, ScheduledJob> local = new ConcurrentHashMap<>();
    private final Map<JobId, Instant> knownClustered = new ConcurrentHashMap<>();
    private Instant refreshed = Instant.MIN;

    /**
     * @param housekeeping a data source that is no part of the product's transactions
     * @param workers runs the jobs; the products have four threads
     */
    public HostScheduler(
            DataSource housekeeping,
            SchedulerBehaviour behaviour,
            ClusterLockService locks,
            Clock clock,
            Executor workers) {
        this.table = new ClusteredJobTable(housekeeping);
        this.behaviour = behaviour;
        this.clock = clock;
        this.times = new RunTimes(clock, behaviour.wholeMinutes());
        this.runs = new JobRuns(behaviour, locks, clock, workers);
    }

    /** Starts what is due, on the workers. A job that another node claims first is left to it. */
    public synchronized void runDue() {
        Instant now = clock.instant();
        if (refreshed.equals(Instant.MIN) || !now.isBefore(refreshed.plus(behaviour.refreshEvery()))) {
            refresh(now);
        }
        for (ScheduledJob job : List.copyOf(local.values())) {
            if (job.isDue(now)) {
                next(job)
                        .ifPresentOrElse(
                                next -> local.replace(job.id(), job, job.at(next)), () -> local.remove(job.id(), job));
                runs.launch(job);
            }
        }
        knownClustered.forEach((id, due) -> {
            if (!due.isAfter(now)) {
                runClustered(id, now);
            }
        });
    }

    private void refresh(Instant now) {
        refreshed = now;
        Map<JobId, Instant> rows =
                table.all().stream().collect(Collectors.toMap(ScheduledJob::id, ScheduledJob::nextRun));
        knownClustered.keySet().retainAll(rows.keySet());
        knownClustered.putAll(rows);
    }

    private void runClustered(JobId id, Instant now) {
        Optional<ScheduledJob> row = table.find(id);
        if (row.isEmpty()) {
            knownClustered.remove(id);
            return;
        }
        ScheduledJob job = row.get();
        if (!job.isDue(now)) {
            knownClustered.put(id, job.nextRun());
            return;
        }
        Optional<Instant> next = next(job);
        boolean claimed = next.isPresent() ? table.claim(job, next.get()) : table.claimLast(job);
        next.ifPresentOrElse(then -> knownClustered.put(id, then), () -> knownClustered.remove(id));
        if (claimed) {
            runs.launch(job);
        }
    }

    private Optional<Instant> next(ScheduledJob job) {
        try {
            return times.after(job.schedule(), job.nextRun());
        } catch (SchedulerServiceException invalid) {
            log.warn("Job {} has no next run: {}", job.id(), invalid.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runs.register(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runs.unregister(key);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return runs.registered();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs().map(ScheduledJob::runnerKey).collect(Collectors.toSet());
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Schedule schedule = times.quantize(config.getSchedule());
        ScheduledJob job = new ScheduledJob(
                id,
                config.getJobRunnerKey(),
                config.getRunMode(),
                schedule,
                Parameters.write(config.getParameters()),
                times.first(schedule),
                1);
        if (config.getRunMode() == RunMode.RUN_LOCALLY) {
            table.delete(id);
            knownClustered.remove(id);
            local.put(id, job);
        } else {
            local.remove(id);
            table.save(job);
            knownClustered.put(id, job.nextRun());
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        boolean wasClustered = table.delete(id);
        knownClustered.remove(id);
        if (local.remove(id) == null && !wasClustered) {
            log.debug("Job {} was to be unscheduled, but is not scheduled", id);
        }
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the products' interface
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return Date.from(times.first(times.quantize(schedule)));
    }

    @Override
    @SuppressWarnings("NullAway") // an unknown job is null there
    public JobDetails getJobDetails(JobId id) {
        @Nullable ScheduledJob job = local.get(id);
        return Optional.ofNullable(job)
                .or(() -> table.find(id))
                .map(runs::details)
                .orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return getJobsByJobRunnerKeys(List.of(key));
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKeys(List<JobRunnerKey> keys) {
        Collection<JobRunnerKey> wanted = Set.copyOf(keys);
        return new ArrayList<>(jobs().filter(job -> wanted.contains(job.runnerKey()))
                .sorted(Comparator.comparing(ScheduledJob::id))
                .map(runs::details)
                .toList());
    }

    /** What this node's jobs did last. */
    public JobRuns runs() {
        return runs;
    }

    private Stream<ScheduledJob> jobs() {
        return Stream.concat(local.values().stream(), table.all().stream());
    }
}
