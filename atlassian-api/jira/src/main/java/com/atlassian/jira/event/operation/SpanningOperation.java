package com.atlassian.jira.event.operation;

public interface SpanningOperation {}
