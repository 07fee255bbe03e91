package com.atlassian.jira.util;

public interface Visitor<T> {
    void visit(T object);
}
