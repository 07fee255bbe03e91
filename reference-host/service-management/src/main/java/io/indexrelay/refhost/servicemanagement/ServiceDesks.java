package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;

/** {@code ServiceDeskManager}: here each project has a service desk, of the project's own number. */
@JiraComponent
@ExportAsService(ServiceDeskManager.class)
public class ServiceDesks implements ServiceDeskManager {

    @Override
    public ServiceDesk getServiceDeskForProject(Project project) {
        return new OfProject(project.getId());
    }

    private record OfProject(long projectId) implements ServiceDesk {

        @Override
        public int getId() {
            return Math.toIntExact(projectId);
        }

        @Override
        public long getProjectId() {
            return projectId;
        }
    }
}
