package com.atlassian.jira.issue.index;

public class ReindexAllCompletedEvent {
    private long totalTime;
    private boolean usingBackgroundIndexing;
    private boolean shouldUpdateReplicatedIndex;

    public ReindexAllCompletedEvent(long totalTime) {
        this.totalTime = totalTime;
    }

    public ReindexAllCompletedEvent(
            long totalTime, boolean usingBackgroundIndexing, boolean shouldUpdateReplicatedIndex) {
        this.totalTime = totalTime;
        this.usingBackgroundIndexing = usingBackgroundIndexing;
        this.shouldUpdateReplicatedIndex = shouldUpdateReplicatedIndex;
    }

    public long getTotalTime() {
        return totalTime;
    }

    public boolean isUsingBackgroundIndexing() {
        return usingBackgroundIndexing;
    }

    public boolean shouldUpdateReplicatedIndex() {
        return shouldUpdateReplicatedIndex;
    }
}
