package com.atlassian.scheduler.config;

import com.atlassian.annotations.PublicApi;

@PublicApi
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY;
}
