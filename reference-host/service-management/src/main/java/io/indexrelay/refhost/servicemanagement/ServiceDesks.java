package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.portal.Portal;

/** {@code ServiceDeskManager}: without permission checks. */
@JiraComponent
@ExportAsService(ServiceDeskManager.class)
public class ServiceDesks implements ServiceDeskManager {

    @Override
    public ServiceDesk getServiceDeskForProject(Project project) {
        return FoundDesk.of(Tables.tables().ofProject(project.getId()));
    }

    @Override
    public ServiceDesk getServiceDeskById(int id) {
        return FoundDesk.of(Tables.tables().desk(id));
    }

    @Override
    public ServiceDesk getServiceDeskForPortal(Portal portal) {
        return getServiceDeskById(portal.getId());
    }
}
