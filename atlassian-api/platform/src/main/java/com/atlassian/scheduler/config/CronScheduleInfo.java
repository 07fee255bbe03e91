package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.util.TimeZone;

@PublicApi
public final class CronScheduleInfo {
    private CronScheduleInfo() {}

    public String getCronExpression() {
        throw new UnsupportedOperationException();
    }

    public TimeZone getTimeZone() {
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
}
