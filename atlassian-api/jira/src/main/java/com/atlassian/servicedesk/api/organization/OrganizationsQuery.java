package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

public interface OrganizationsQuery {
    interface Builder {
        OrganizationsQuery.Builder serviceDeskId(Integer number);

        OrganizationsQuery.Builder pagedRequest(PagedRequest pagedRequest);

        OrganizationsQuery build();
    }
}
