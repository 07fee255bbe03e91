package com.atlassian.jira.util;

public interface JiraDurationUtils {}
