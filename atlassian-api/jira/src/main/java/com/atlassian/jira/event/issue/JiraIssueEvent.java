package com.atlassian.jira.event.issue;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface JiraIssueEvent {}
