package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

public class WorklogDeletedEvent implements WorklogEvent {
    private final Worklog worklog;

    public WorklogDeletedEvent(Worklog worklog) {
        this.worklog = worklog;
    }

    @Override
    public Worklog getWorklog() {
        return worklog;
    }
}
