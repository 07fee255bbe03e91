package com.atlassian.scheduler;

import com.atlassian.annotations.PublicApi;
import com.atlassian.scheduler.status.RunOutcome;

@PublicApi
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse success(String text) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse aborted(String text) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse failed(String text) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public RunOutcome getRunOutcome() {
        throw new UnsupportedOperationException();
    }

    public String getMessage() {
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
