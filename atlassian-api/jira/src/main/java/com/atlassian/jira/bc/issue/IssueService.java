package com.atlassian.jira.bc.issue;

public interface IssueService {}
