package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

public interface WorklogEvent {
    Worklog getWorklog();
}
