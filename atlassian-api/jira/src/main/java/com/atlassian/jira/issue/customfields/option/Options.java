package com.atlassian.jira.issue.customfields.option;

public interface Options {}
