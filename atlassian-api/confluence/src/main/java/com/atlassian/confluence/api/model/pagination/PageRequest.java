package com.atlassian.confluence.api.model.pagination;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface PageRequest {
    int getStart();

    int getLimit();

    default Cursor getCursor() {
        return null;
    }
}
