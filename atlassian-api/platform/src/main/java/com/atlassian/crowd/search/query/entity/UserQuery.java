package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.EntityDescriptor;

public class UserQuery<T> extends EntityQuery<T> {
    public UserQuery(Class<T> type, SearchRestriction searchRestriction, int startIndex, int maxResults) {
        super(type, EntityDescriptor.user(), searchRestriction, startIndex, maxResults);
    }
}
