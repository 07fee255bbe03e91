package com.atlassian.jira.component;

public interface ComponentReference<T> {
    T get();
}
