package com.atlassian.jira.util.collect;

public interface PagedList<T> extends Iterable<T> {
    int getPageSize();

    int getSize();
}
