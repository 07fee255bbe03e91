package com.atlassian.servicedesk.api.permission;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;

public interface ServiceDeskPermissionService {
    boolean isAgent(ApplicationUser applicationUser, ServiceDesk serviceDesk);
}
