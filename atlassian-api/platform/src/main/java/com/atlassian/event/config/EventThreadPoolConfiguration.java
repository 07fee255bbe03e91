package com.atlassian.event.config;

import java.util.concurrent.TimeUnit;

public interface EventThreadPoolConfiguration {
    int getCorePoolSize();

    int getMaximumPoolSize();

    long getKeepAliveTime();

    TimeUnit getTimeUnit();
}
