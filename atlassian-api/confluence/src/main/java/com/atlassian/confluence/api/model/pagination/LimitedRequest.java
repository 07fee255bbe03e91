package com.atlassian.confluence.api.model.pagination;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface LimitedRequest {
    int getStart();

    int getLimit();

    int getMaxLimit();

    @Deprecated
    int getNeeded();

    default Cursor getCursor() {
        return null;
    }
}
