package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.io.Serializable;

@PublicApi
public final class JobId implements Serializable, Comparable<JobId> {
    private JobId() {}

    public static JobId of(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    public int compareTo(JobId jobId) {
        throw new UnsupportedOperationException();
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
