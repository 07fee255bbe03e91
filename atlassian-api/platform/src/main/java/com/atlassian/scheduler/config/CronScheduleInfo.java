package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.util.Objects;
import java.util.TimeZone;

@PublicApi
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CronScheduleInfo
                && Objects.equals(cronExpression, ((CronScheduleInfo) object).cronExpression)
                && Objects.equals(timeZone, ((CronScheduleInfo) object).timeZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cronExpression, timeZone);
    }

    @Override
    public String toString() {
        return "CronScheduleInfo{cronExpression='" + cronExpression + "', timeZone="
                + (timeZone == null ? null : timeZone.getID()) + "}";
    }
}
