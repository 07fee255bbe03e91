package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

public interface UsersInOrganizationQuery {
    interface Builder {
        UsersInOrganizationQuery.Builder customerOrganization(CustomerOrganization customerOrganization);

        UsersInOrganizationQuery.Builder pagedRequest(PagedRequest pagedRequest);

        UsersInOrganizationQuery build();
    }
}
