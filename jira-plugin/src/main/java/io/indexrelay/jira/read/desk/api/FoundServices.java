package io.indexrelay.jira.read.desk.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.portal.PortalManager;
import com.atlassian.servicedesk.api.portal.PortalService;
import io.indexrelay.access.Atom;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.jira.read.desk.ServiceManagement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Service Management by its public API (javadoc of 4.0 to 11.3). Managers ask for no permission; services are asked in the
 * name of a user, outside the customer context.
 */
public final class FoundServices implements ServiceManagement {

    private static final String API = "com.atlassian.servicedesk.api.";

    private final Function<String, Object> services;
    private final RequestTypes requestTypes;
    private final Organizations organizations;

    /** @param services a service by name; throws IllegalStateException where there is none */
    public FoundServices(Function<String, Object> services) {
        this.services = services;
        this.requestTypes = new RequestTypes(services);
        this.organizations = new Organizations(services);
    }

    @Override
    public Optional<Desk> desk(Project project) {
        try {
            ServiceDesk desk = manager().getServiceDeskForProject(project);
            Portal portal = desk == null ? null : portals().getPortalForProject(project);
            return portal == null ? Optional.empty() : Optional.of(desk(desk, portal.getId()));
        } catch (ServiceDeskServiceException noDesk) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Desk> deskOfPortal(int portalId) {
        try {
            return Optional.of(desk(manager().getServiceDeskForPortal(portals().getPortalForId(portalId)), portalId));
        } catch (ServiceDeskServiceException noPortal) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<RequestKind> requestType(long issueId) {
        return requestTypes.ofIssue(issueId);
    }

    @Override
    public Optional<RequestKind> requestType(int id) {
        return requestTypes.byId(id);
    }

    @Override
    public List<RequestKind> requestTypes(Desk desk) {
        return requestTypes.of(desk);
    }

    @Override
    public Optional<List<Atom>> allowed(int requestType) {
        return requestTypes.allowed(requestType);
    }

    @Override
    public boolean showsType(@Nullable ApplicationUser user, int requestType) {
        return requestTypes.isShown(user, requestType);
    }

    @Override
    public <T> Optional<T> inCustomerContext(Supplier<T> question) {
        Object found = services.apply(API + "customer.CustomerContextService?");
        return found instanceof CustomerContextService context
                ? Optional.of(context.runInCustomerContext(question::get))
                : Optional.empty();
    }

    @Override
    public boolean isAgent(ApplicationUser user, Desk desk) {
        ServiceDeskPermissionService permissions =
                (ServiceDeskPermissionService) services.apply(API + "permission.ServiceDeskPermissionService");
        try {
            return permissions.isAgent(user, manager().getServiceDeskById(desk.id()));
        } catch (ServiceDeskServiceException refused) {
            return false;
        }
    }

    @Override
    public boolean entersPortal(ApplicationUser user, Project project) {
        PortalService asUser = (PortalService) services.apply(API + "portal.PortalService");
        try {
            return asUser.getPortalForProject(user, project) != null;
        } catch (ServiceDeskServiceException refused) {
            return false;
        }
    }

    @Override
    public Map<String, List<String>> organizations(ApplicationUser agent, Desk desk) {
        return organizations.of(agent, desk);
    }

    @Override
    public Optional<String> organization(Object value) {
        return value instanceof CustomerOrganization organization
                ? Optional.of(Integer.toString(organization.getId()))
                : Optional.empty();
    }

    private ServiceDeskManager manager() {
        return (ServiceDeskManager) services.apply(SERVICE);
    }

    private PortalManager portals() {
        return (PortalManager) services.apply(API + "portal.PortalManager");
    }

    private static Desk desk(ServiceDesk desk, int portalId) {
        return new Desk(desk.getId(), desk.getProjectId(), portalId);
    }
}
