package com.atlassian.jira.issue.fields.screen.issuetype;

public interface IssueTypeScreenSchemeManager {}
