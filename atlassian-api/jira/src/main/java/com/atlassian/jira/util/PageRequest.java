package com.atlassian.jira.util;

public interface PageRequest {}
