package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.search.SearchRequest;

@PublicApi
public final class IssueSearchEvent extends AbstractEvent {
    private final SearchRequest searchRequest;
    private final String type;

    public IssueSearchEvent(SearchRequest searchRequest) {
        this(searchRequest, null);
    }

    public IssueSearchEvent(SearchRequest searchRequest, String type) {
        this.searchRequest = searchRequest;
        this.type = type;
    }

    public SearchRequest getSearchRequest() {
        return searchRequest;
    }

    public String getType() {
        return type;
    }

    public String getQuery() {
        return searchRequest.getQuery().getQueryString();
    }

    public String getSavedFilterName() {
        return searchRequest.getName();
    }
}
