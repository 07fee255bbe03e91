package com.atlassian.plugin;

public interface StateAware {
    void enabled();

    void disabled();
}
