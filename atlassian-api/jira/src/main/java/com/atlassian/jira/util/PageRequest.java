package com.atlassian.jira.util;

/** Which part of a long answer is asked for. */
public interface PageRequest {
    long getStart();

    int getLimit();
}
