package com.atlassian.jira.issue.archiving;

public interface ArchivedIssueService {}
