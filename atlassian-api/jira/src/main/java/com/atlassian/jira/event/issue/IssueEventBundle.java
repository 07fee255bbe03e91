package com.atlassian.jira.event.issue;

import com.atlassian.annotations.ExperimentalApi;
import java.util.Collection;

@ExperimentalApi
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();

    boolean doesSendEmailNotification();
}
