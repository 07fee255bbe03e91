package com.atlassian.sal.api.lifecycle;

public interface LifecycleManager {
    void start();

    boolean isApplicationSetUp();
}
