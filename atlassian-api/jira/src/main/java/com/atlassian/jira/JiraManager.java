package com.atlassian.jira;

public interface JiraManager {}
