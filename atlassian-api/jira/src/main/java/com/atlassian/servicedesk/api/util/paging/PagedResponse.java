package com.atlassian.servicedesk.api.util.paging;

import java.util.List;
import java.util.Optional;

public interface PagedResponse<T> {
    List<T> getResults();

    Optional<T> findFirst();

    boolean hasNextPage();
}
