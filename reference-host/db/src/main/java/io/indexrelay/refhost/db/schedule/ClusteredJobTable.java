package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The jobs of the cluster. Each call is a transaction of its own. */
final class ClusteredJobTable {

    private static final String COLUMNS = "job_id, job_runner_key, interval_millis, first_run, cron_expression,"
            + " time_zone, next_run, version, parameters";

    private final JdbcTemplate jdbc;

    ClusteredJobTable(DataSource housekeeping) {
        this.jdbc = new JdbcTemplate(housekeeping);
    }

    /** Replaces what was scheduled under the same id. */
    void save(ScheduledJob job) {
        delete(job.id());
        try {
            insert(job);
        } catch (DuplicateKeyException savedMeanwhile) {
            delete(job.id());
            insert(job);
        }
    }

    private void insert(ScheduledJob job) {
        Schedule schedule = job.schedule();
        boolean isInterval = schedule.getType() == Schedule.Type.INTERVAL;
        IntervalScheduleInfo interval = isInterval ? schedule.getIntervalScheduleInfo() : null;
        CronScheduleInfo cron = isInterval ? null : schedule.getCronScheduleInfo();
        jdbc.update(
                "INSERT INTO clusteredjob (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job.id().toString(),
                job.runnerKey().toString(),
                interval == null ? null : interval.getIntervalInMillis(),
                interval == null || interval.getFirstRunTime() == null
                        ? null
                        : interval.getFirstRunTime().getTime(),
                cron == null ? null : cron.getCronExpression(),
                cron == null || cron.getTimeZone() == null
                        ? null
                        : cron.getTimeZone().getID(),
                job.nextRun().toEpochMilli(),
                job.version(),
                job.parameters());
    }

    boolean delete(JobId id) {
        return jdbc.update("DELETE FROM clusteredjob WHERE job_id = ?", id.toString()) > 0;
    }

    /** Only one node wins: the row must still have the version that was read. */
    boolean claim(ScheduledJob job, Instant next) {
        return jdbc.update(
                        "UPDATE clusteredjob SET next_run = ?, version = version + 1 WHERE job_id = ? AND version = ?",
                        next.toEpochMilli(),
                        job.id().toString(),
                        job.version())
                == 1;
    }

    /** Like {@link #claim}, for a job that runs its only time. */
    boolean claimLast(ScheduledJob job) {
        return jdbc.update(
                        "DELETE FROM clusteredjob WHERE job_id = ? AND version = ?",
                        job.id().toString(),
                        job.version())
                == 1;
    }

    Optional<ScheduledJob> find(JobId id) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM clusteredjob WHERE job_id = ?",
                        (row, number) -> job(row),
                        id.toString())
                .stream()
                .findFirst();
    }

    List<ScheduledJob> all() {
        return jdbc.query("SELECT " + COLUMNS + " FROM clusteredjob ORDER BY job_id", (row, number) -> job(row));
    }

    private static ScheduledJob job(ResultSet row) throws SQLException {
        return new ScheduledJob(
                JobId.of(row.getString(1)),
                JobRunnerKey.of(row.getString(2)),
                RunMode.RUN_ONCE_PER_CLUSTER,
                schedule(row),
                row.getString(9),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getLong(8));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        String cron = row.getString(5);
        if (cron != null) {
            String zone = row.getString(6);
            return zone == null
                    ? Schedule.forCronExpression(cron)
                    : Schedule.forCronExpression(cron, TimeZone.getTimeZone(zone));
        }
        return Schedule.forInterval(row.getLong(3), date(row.getLong(4), row.wasNull()));
    }

    @SuppressWarnings("NullAway") // a schedule without a first run begins at once
    private static Date date(long millis, boolean isNull) {
        @Nullable Date date = isNull ? null : new Date(millis);
        return date;
    }
}
