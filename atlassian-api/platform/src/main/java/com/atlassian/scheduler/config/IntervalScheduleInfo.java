package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.util.Date;

@PublicApi
public final class IntervalScheduleInfo {
    private IntervalScheduleInfo() {}

    public Date getFirstRunTime() {
        throw new UnsupportedOperationException();
    }

    public long getIntervalInMillis() {
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
