package com.atlassian.servicedesk.api.organization;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

public interface OrganizationService {
    OrganizationsQuery.Builder newOrganizationsQueryBuilder();

    UsersInOrganizationQuery.Builder newUsersInOrganizationQuery();

    PagedResponse<CustomerOrganization> getOrganizations(
            ApplicationUser applicationUser, OrganizationsQuery organizationsQuery);

    PagedResponse<ApplicationUser> getUsersInOrganization(
            ApplicationUser applicationUser, UsersInOrganizationQuery usersInOrganizationQuery);
}
