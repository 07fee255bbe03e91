package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.SearchRestriction;

public class UserQuery<T> extends EntityQuery<T> {
    public UserQuery(Class<T> type, SearchRestriction searchRestriction, int number1, int number2) {
        super((EntityQuery) null, (Class) null);
    }
}
