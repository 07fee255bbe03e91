package com.atlassian.servicedesk.api.portal;

import com.atlassian.jira.project.Project;

public interface PortalManager {
    Portal getPortalForProject(Project project);

    Portal getPortalForId(int id);
}
