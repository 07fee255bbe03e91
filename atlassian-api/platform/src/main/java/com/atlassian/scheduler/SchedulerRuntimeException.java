package com.atlassian.scheduler;

import com.atlassian.annotations.PublicApi;

@PublicApi
public class SchedulerRuntimeException extends RuntimeException {
    public SchedulerRuntimeException(String text) {
        super(text);
    }

    public SchedulerRuntimeException(String text, Throwable cause) {
        super(text, cause);
    }
}
