package com.atlassian.beehive;

import com.atlassian.annotations.PublicApi;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

@PublicApi
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();

    Condition newCondition();

    void lockInterruptibly() throws InterruptedException;
}
