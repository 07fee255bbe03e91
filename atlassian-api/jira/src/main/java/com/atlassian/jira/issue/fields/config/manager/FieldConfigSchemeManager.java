package com.atlassian.jira.issue.fields.config.manager;

public interface FieldConfigSchemeManager {}
