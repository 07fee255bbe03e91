package com.atlassian.scheduler.status;

import com.atlassian.annotations.PublicApi;

@PublicApi
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED;
}
