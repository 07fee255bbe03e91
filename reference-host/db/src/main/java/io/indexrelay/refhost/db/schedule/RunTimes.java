package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.scheduling.support.CronExpression;

/** When a job runs next. */
final class RunTimes {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Clock clock;
    private final boolean wholeMinutes;

    RunTimes(Clock clock, boolean wholeMinutes) {
        this.clock = clock;
        this.wholeMinutes = wholeMinutes;
    }

    /** The schedule as the product keeps it: in Jira without seconds. */
    Schedule quantize(Schedule schedule) {
        if (!wholeMinutes) {
            return schedule;
        }
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
            long millis = interval.getIntervalInMillis();
            long minutes = Math.floorDiv(millis + MINUTE - 1, MINUTE);
            return millis == 0 ? schedule : Schedule.forInterval(minutes * MINUTE, interval.getFirstRunTime());
        }
        CronScheduleInfo cron = schedule.getCronScheduleInfo();
        String withoutSeconds = cron.getCronExpression().strip().replaceFirst("^\\S+", "0");
        return Schedule.forCronExpression(withoutSeconds, cron.getTimeZone());
    }

    /** At once when an interval names no first run. */
    Instant first(Schedule schedule) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
            return first == null ? clock.instant() : first.toInstant();
        }
        return cron(schedule.getCronScheduleInfo(), clock.instant())
                .orElseThrow(() -> new SchedulerServiceException("The cron expression never fires: "
                        + schedule.getCronScheduleInfo().getCronExpression()));
    }

    /**
     * After a run that was due at {@code due}; what was missed meanwhile is skipped.
     *
     * @return empty when the job ran its only time
     */
    Optional<Instant> after(Schedule schedule, Instant due) throws SchedulerServiceException {
        Instant now = clock.instant();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        if (interval == 0) {
            return Optional.empty();
        }
        long late = Math.max(0, Duration.between(due, now).toMillis());
        return Optional.of(due.plusMillis((late / interval + 1) * interval));
    }

    private static Optional<Instant> cron(CronScheduleInfo cron, Instant now) throws SchedulerServiceException {
        TimeZone zone = cron.getTimeZone();
        ZoneId zoneId = zone == null ? ZoneId.systemDefault() : zone.toZoneId();
        ZonedDateTime next = parse(cron.getCronExpression()).next(now.atZone(zoneId));
        return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
    }

    /** The products' cron has an optional seventh field for the year, which must be {@code *} here. */
    private static CronExpression parse(String expression) throws SchedulerServiceException {
        String[] fields = expression.strip().split("\\s+");
        String six =
                fields.length == 7 && fields[6].equals("*") ? String.join(" ", Arrays.copyOf(fields, 6)) : expression;
        try {
            return CronExpression.parse(six);
        } catch (IllegalArgumentException invalid) {
            throw new SchedulerServiceException(
                    "The cron expression \"%s\" is not valid: %s".formatted(expression, invalid.getMessage()), invalid);
        }
    }
}
