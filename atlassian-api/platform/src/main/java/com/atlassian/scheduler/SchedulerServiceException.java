package com.atlassian.scheduler;

import com.atlassian.annotations.PublicApi;

@PublicApi
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String text) {
        super(text);
    }

    public SchedulerServiceException(String text, Throwable cause) {
        super(text, cause);
    }
}
