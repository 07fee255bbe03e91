package com.atlassian.confluence.event.events.search;

import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.user.User;
import java.util.UUID;

public class SearchPerformedEvent extends SearchEvent {
    private final String uuid = UUID.randomUUID().toString();

    private SearchQuery searchQuery;
    private User user;
    private int numberOfResults;

    public SearchPerformedEvent(Object object, SearchQuery searchQuery, User user, int numberOfResults) {
        super(object);
        this.searchQuery = searchQuery;
        this.user = user;
        this.numberOfResults = numberOfResults;
    }

    public SearchQuery getSearchQuery() {
        return searchQuery;
    }

    public User getUser() {
        return user;
    }

    public int getNumberOfResults() {
        return numberOfResults;
    }

    public String getUuid() {
        return uuid;
    }
}
