package com.atlassian.jira.config;

public interface LocaleManager {}
