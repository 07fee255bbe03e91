package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.util.Date;
import java.util.Objects;

@PublicApi
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime;
        this.intervalInMillis = intervalInMillis;
    }

    public Date getFirstRunTime() {
        return firstRunTime;
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof IntervalScheduleInfo
                && Objects.equals(firstRunTime, ((IntervalScheduleInfo) object).firstRunTime)
                && intervalInMillis == ((IntervalScheduleInfo) object).intervalInMillis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstRunTime, intervalInMillis);
    }

    @Override
    public String toString() {
        return "IntervalScheduleInfo{firstRunTime=" + firstRunTime + ", intervalInMillis=" + intervalInMillis + "}";
    }
}
