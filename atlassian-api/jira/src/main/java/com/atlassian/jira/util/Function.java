package com.atlassian.jira.util;

public interface Function<D, R> {
    R get(D object);
}
