package com.atlassian.jira.issue.fields.util;

public interface MessagedResult {}
