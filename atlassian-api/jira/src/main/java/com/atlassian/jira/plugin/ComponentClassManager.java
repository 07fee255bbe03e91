package com.atlassian.jira.plugin;

public interface ComponentClassManager {}
