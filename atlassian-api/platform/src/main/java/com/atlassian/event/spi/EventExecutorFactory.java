package com.atlassian.event.spi;

import java.util.concurrent.Executor;

public interface EventExecutorFactory {
    Executor getExecutor();
}
