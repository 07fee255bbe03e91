package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.util.Date;
import java.util.TimeZone;

@PublicApi
public final class Schedule {
    private Schedule() {}

    public static Schedule forCronExpression(String text) {
        throw new UnsupportedOperationException();
    }

    public static Schedule forCronExpression(String text, TimeZone timeZone) {
        throw new UnsupportedOperationException();
    }

    public static Schedule runOnce(Date date) {
        throw new UnsupportedOperationException();
    }

    public static Schedule forInterval(long id, Date date) {
        throw new UnsupportedOperationException();
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        throw new UnsupportedOperationException();
    }

    public CronScheduleInfo getCronScheduleInfo() {
        throw new UnsupportedOperationException();
    }

    public Schedule.Type getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL;
    }
}
