package io.indexrelay.refhost.jira.event;

import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import java.util.Collection;
import java.util.List;

/** The events of one action on one issue. */
record Bundle(List<JiraIssueEvent> events, boolean mail) implements IssueEventBundle {

    @Override
    public Collection<JiraIssueEvent> getEvents() {
        return events;
    }

    @Override
    public boolean doesSendEmailNotification() {
        return mail;
    }
}
