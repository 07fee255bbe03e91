package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.event.JiraEvent;
import com.atlassian.jira.issue.Issue;

@PublicApi
public interface IssueRelatedEvent extends JiraEvent {
    Issue getIssue();
}
