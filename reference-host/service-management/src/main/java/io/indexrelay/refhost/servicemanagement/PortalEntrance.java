package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.portal.PortalService;
import io.indexrelay.refhost.jira.desk.DeskTables.DeskRow;

/** {@code PortalService}: lets in whom the permission manager lets browse the project in the customer context. */
@JiraComponent
@ExportAsService(PortalService.class)
public class PortalEntrance implements PortalService {

    @Override
    public Portal getPortalForProject(ApplicationUser user, Project project) {
        FoundDesk desk = FoundDesk.of(Tables.tables().ofProject(project.getId()));
        if (!isFor(user, project)) {
            throw new ServiceDeskServiceException("This portal is not for " + user.getUsername());
        }
        return desk;
    }

    static boolean isFor(ApplicationUser user, DeskRow desk) {
        Project project = ComponentAccessor.getComponent(ProjectManager.class).getProjectObj(desk.project());
        return project != null && isFor(user, project);
    }

    private static boolean isFor(ApplicationUser user, Project project) {
        PermissionManager permissions = ComponentAccessor.getComponent(PermissionManager.class);
        return user.isActive()
                && (Customers.comeIn(user, project)
                        || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }
}
