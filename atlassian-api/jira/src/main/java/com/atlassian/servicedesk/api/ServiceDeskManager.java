package com.atlassian.servicedesk.api;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.portal.Portal;

public interface ServiceDeskManager {
    ServiceDesk getServiceDeskForProject(Project project);

    ServiceDesk getServiceDeskById(int id);

    ServiceDesk getServiceDeskForPortal(Portal portal);
}
