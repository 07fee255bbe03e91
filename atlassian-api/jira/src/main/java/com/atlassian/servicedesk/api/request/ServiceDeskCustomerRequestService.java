package com.atlassian.servicedesk.api.request;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

public interface ServiceDeskCustomerRequestService {
    CustomerRequestIssueQuery.Builder newIssueQueryBuilder();

    CustomerRequestQuery.Builder newQueryBuilder();

    CustomerRequest getCustomerRequest(
            ApplicationUser applicationUser, CustomerRequestIssueQuery customerRequestIssueQuery);

    PagedResponse<CustomerRequest> getCustomerRequests(
            ApplicationUser applicationUser, CustomerRequestQuery customerRequestQuery);
}
