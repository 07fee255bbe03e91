package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.portal.PortalManager;

/** {@code PortalManager}: without permission checks. */
@JiraComponent
@ExportAsService(PortalManager.class)
public class Portals implements PortalManager {

    @Override
    public Portal getPortalForProject(Project project) {
        return FoundDesk.of(Tables.tables().ofProject(project.getId()));
    }

    @Override
    public Portal getPortalForId(int id) {
        return FoundDesk.of(Tables.tables().desk(id));
    }
}
