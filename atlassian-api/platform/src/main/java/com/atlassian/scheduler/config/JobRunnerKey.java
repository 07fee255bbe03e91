package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;
import java.io.Serializable;

@PublicApi
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private JobRunnerKey() {}

    public static JobRunnerKey of(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    public int compareTo(JobRunnerKey jobRunnerKey) {
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
