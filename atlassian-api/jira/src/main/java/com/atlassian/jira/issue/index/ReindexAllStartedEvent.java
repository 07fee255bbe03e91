package com.atlassian.jira.issue.index;

public class ReindexAllStartedEvent {
    private boolean usingBackgroundIndexing;
    private boolean shouldUpdateReplicatedIndex;

    public ReindexAllStartedEvent() {}

    public ReindexAllStartedEvent(boolean usingBackgroundIndexing, boolean shouldUpdateReplicatedIndex) {
        this.usingBackgroundIndexing = usingBackgroundIndexing;
        this.shouldUpdateReplicatedIndex = shouldUpdateReplicatedIndex;
    }

    public boolean isUsingBackgroundIndexing() {
        return usingBackgroundIndexing;
    }

    public boolean shouldUpdateReplicatedIndex() {
        return shouldUpdateReplicatedIndex;
    }
}
