package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import java.util.Objects;

/** {@code ServiceDeskPermissionService}: agents are the project's lead and its administrators. */
@JiraComponent
@ExportAsService(ServiceDeskPermissionService.class)
public class Agents implements ServiceDeskPermissionService {

    @Override
    public boolean isAgent(ApplicationUser user, ServiceDesk desk) {
        Project project = ComponentAccessor.getComponent(ProjectManager.class).getProjectObj(desk.getProjectId());
        return project != null
                && user.isActive()
                && (Objects.equals(project.getLeadUserKey(), user.getKey())
                        || Customers.isInRole(user, project, "Administrators"));
    }
}
