package com.atlassian.jira.issue.index;

public interface IssueIndexManager {}
