package com.atlassian.crowd.embedded.api;

public interface Query<T> {
    int getStartIndex();

    int getMaxResults();

    Class<T> getReturnType();

    SearchRestriction getSearchRestriction();
}
