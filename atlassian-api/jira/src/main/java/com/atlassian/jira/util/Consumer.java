package com.atlassian.jira.util;

public interface Consumer<T> {
    void consume(T object);
}
