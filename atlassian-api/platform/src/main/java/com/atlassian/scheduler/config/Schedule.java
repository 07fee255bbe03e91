package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

@PublicApi
public final class Schedule {
    private final CronScheduleInfo cron;
    private final IntervalScheduleInfo interval;

    private Schedule(CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.cron = cron;
        this.interval = interval;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(new CronScheduleInfo(Objects.requireNonNull(cronExpression), timeZone), null);
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative: " + intervalInMillis);
        }
        return new Schedule(null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("a cron schedule has no interval");
        }
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("an interval schedule has no cron expression");
        }
        return cron;
    }

    public Schedule.Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Schedule
                && Objects.equals(cron, ((Schedule) object).cron)
                && Objects.equals(interval, ((Schedule) object).interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cron, interval);
    }

    @Override
    public String toString() {
        return "Schedule{" + (cron == null ? interval : cron) + "}";
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL;
    }
}
