package com.atlassian.jira.issue.customfields.view;

public interface CustomFieldParams {}
