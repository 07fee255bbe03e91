package com.atlassian.jira.sharing.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.util.Consumer;
import com.atlassian.jira.util.collect.EnclosedIterable;
import java.util.List;

@PublicApi
public class SharedEntitySearchResult<E extends SharedEntity> implements EnclosedIterable<E> {
    private boolean hasMoreResults;
    private int totalResultCount;

    public SharedEntitySearchResult(
            EnclosedIterable<E> enclosedIterable, boolean hasMoreResults, int totalResultCount) {
        this.hasMoreResults = hasMoreResults;
        this.totalResultCount = totalResultCount;
    }

    public List<E> getResults() {
        throw new UnsupportedOperationException();
    }

    public boolean hasMoreResults() {
        return hasMoreResults;
    }

    public int getTotalResultCount() {
        return totalResultCount;
    }

    @Override
    public final void foreach(Consumer<E> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }
}
