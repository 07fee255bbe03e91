package io.indexrelay.accesstests;

import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import com.atlassian.servicedesk.api.portal.PortalManager;
import com.atlassian.servicedesk.api.portal.PortalService;
import com.atlassian.servicedesk.api.requesttype.RequestTypePermissionService;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import io.indexrelay.refhost.servicemanagement.Agents;
import io.indexrelay.refhost.servicemanagement.BroughtTypes;
import io.indexrelay.refhost.servicemanagement.CustomerContext;
import io.indexrelay.refhost.servicemanagement.Organizations;
import io.indexrelay.refhost.servicemanagement.PortalEntrance;
import io.indexrelay.refhost.servicemanagement.Portals;
import io.indexrelay.refhost.servicemanagement.RequestTypes;
import io.indexrelay.refhost.servicemanagement.Restrictions;
import io.indexrelay.refhost.servicemanagement.ServiceDesks;
import io.indexrelay.refhost.testing.Stand;
import java.util.Map;

/** What stands for Service Management beside the reference Jira, installed and removed without a framework. */
final class ServiceManagementApp {

    private final Stand jira;
    private final ServiceDesks desks = new ServiceDesks();
    private final Agents agents = new Agents();
    private final Organizations organizations = new Organizations(agents, desks);
    private final CustomerContext context = new CustomerContext();
    private final BroughtTypes types = new BroughtTypes(context);
    private final Map<Class<?>, Object> services = Map.of(
            ServiceDeskManager.class,
            desks,
            ServiceDeskPermissionService.class,
            agents,
            OrganizationService.class,
            organizations,
            CustomerContextService.class,
            context,
            PortalManager.class,
            new Portals(),
            PortalService.class,
            new PortalEntrance(),
            RequestTypeService.class,
            new RequestTypes(),
            RequestTypePermissionService.class,
            new Restrictions());

    ServiceManagementApp(Stand jira) {
        this.jira = jira;
    }

    /** Whether it is there now: only then there is a portal to be compared. */
    static boolean isOn(Stand product) {
        return product.services.containsKey(ServiceDeskManager.class);
    }

    void install() {
        jira.services.putAll(services);
        organizations.afterPropertiesSet();
        types.afterPropertiesSet();
    }

    void remove() {
        services.keySet().forEach(jira.services::remove);
        types.destroy();
        organizations.destroy();
    }
}
