package com.atlassian.jira.favourites;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface Favourite {
    Long getFavouriteCount();
}
