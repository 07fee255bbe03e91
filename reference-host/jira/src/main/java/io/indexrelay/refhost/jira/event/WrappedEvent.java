package io.indexrelay.refhost.jira.event;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;

/** An event of a bundle. */
record WrappedEvent(IssueEvent asIssueEvent) implements DelegatingJiraIssueEvent {}
