package com.atlassian.sal.api.executor;

public interface ThreadLocalContextManager<C> {
    C getThreadLocalContext();

    void setThreadLocalContext(C threadLocalContext);

    void clearThreadLocalContext();
}
