package com.atlassian.servicedesk.api.portal;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public interface PortalService {
    Portal getPortalForProject(ApplicationUser applicationUser, Project project);
}
