package com.atlassian.servicedesk.api.requesttype;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

public interface RequestTypeQuery {
    interface Builder {
        RequestTypeQuery.Builder issue(Long id);

        RequestTypeQuery.Builder serviceDesk(Integer number);

        RequestTypeQuery.Builder requestType(Integer number);

        RequestTypeQuery.Builder requestOverrideSecurity(Boolean booleanValue);

        RequestTypeQuery.Builder pagedRequest(PagedRequest pagedRequest);

        RequestTypeQuery build();
    }
}
