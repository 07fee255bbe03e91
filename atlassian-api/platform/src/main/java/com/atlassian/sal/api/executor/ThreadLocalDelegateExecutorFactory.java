package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

public interface ThreadLocalDelegateExecutorFactory {
    Executor createExecutor(Executor executor);

    ExecutorService createExecutorService(ExecutorService executorService);

    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService scheduledExecutorService);

    Runnable createRunnable(Runnable runnable);

    <T> Callable<T> createCallable(Callable<T> callable);
}
