package com.atlassian.confluence.core;

import java.util.List;

public interface SynchronizationManager {
    void runOnSuccessfulCommit(Runnable runnable);

    List getSynchronizations();

    boolean isTransactionActive();
}
