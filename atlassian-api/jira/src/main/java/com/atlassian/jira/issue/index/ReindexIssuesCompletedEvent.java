package com.atlassian.jira.issue.index;

public class ReindexIssuesCompletedEvent {
    public long time;

    public ReindexIssuesCompletedEvent(long time) {
        this.time = time;
    }
}
