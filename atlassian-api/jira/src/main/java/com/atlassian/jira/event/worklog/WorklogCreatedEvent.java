package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

public class WorklogCreatedEvent implements WorklogEvent {
    private final Worklog worklog;

    public WorklogCreatedEvent(Worklog worklog) {
        this.worklog = worklog;
    }

    @Override
    public Worklog getWorklog() {
        return worklog;
    }
}
