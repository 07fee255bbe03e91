package com.atlassian.jira.sharing.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.util.Consumer;
import com.atlassian.jira.util.collect.EnclosedIterable;
import java.util.List;

@PublicApi
public class SharedEntitySearchResult<E extends SharedEntity> implements EnclosedIterable<E> {
    private final EnclosedIterable<E> results;
    private final boolean hasMoreResults;
    private final int totalResultCount;

    public SharedEntitySearchResult(EnclosedIterable<E> results, boolean hasMoreResults, int totalResultCount) {
        this.results = results;
        this.hasMoreResults = hasMoreResults;
        this.totalResultCount = totalResultCount;
    }

    public List<E> getResults() {
        return EnclosedIterable.Functions.toList(results);
    }

    public boolean hasMoreResults() {
        return hasMoreResults;
    }

    public int getTotalResultCount() {
        return totalResultCount;
    }

    @Override
    public final void foreach(Consumer<E> consumer) {
        results.foreach(consumer);
    }

    @Override
    public int size() {
        return results.size();
    }

    @Override
    public boolean isEmpty() {
        return results.isEmpty();
    }
}
