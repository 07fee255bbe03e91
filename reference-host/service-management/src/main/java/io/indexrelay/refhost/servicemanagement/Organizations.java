package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.indexrelay.refhost.jira.desk.DeskTables.OrganizationRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** {@code OrganizationService}: agents are told of a desk's organizations, others of their own alone. */
@JiraComponent
@ExportAsService(OrganizationService.class)
public class Organizations implements OrganizationService, InitializingBean, DisposableBean {

    private final Agents agents;
    private final ServiceDesks desks;

    public Organizations(Agents agents, ServiceDesks desks) {
        this.agents = agents;
        this.desks = desks;
    }

    /** Named as the change history does. */
    record Organization(int getId, String getName) implements CustomerOrganization {

        @Override
        public String toString() {
            return getName;
        }
    }

    private record OfDesk(int desk, PagedRequest page) implements OrganizationsQuery {}

    private record Members(int organization, PagedRequest page) implements UsersInOrganizationQuery {}

    private static final class OfDeskBuilder implements OrganizationsQuery.Builder {
        private int desk;
        private @Nullable PagedRequest page;

        @Override
        public OrganizationsQuery.Builder serviceDeskId(Integer number) {
            desk = number;
            return this;
        }

        @Override
        public OrganizationsQuery.Builder pagedRequest(PagedRequest request) {
            page = request;
            return this;
        }

        @Override
        public OrganizationsQuery build() {
            return new OfDesk(desk, Page.orFirst(page));
        }
    }

    private static final class MembersBuilder implements UsersInOrganizationQuery.Builder {
        private int organization;
        private @Nullable PagedRequest page;

        @Override
        public UsersInOrganizationQuery.Builder customerOrganization(CustomerOrganization of) {
            organization = of.getId();
            return this;
        }

        @Override
        public UsersInOrganizationQuery.Builder pagedRequest(PagedRequest request) {
            page = request;
            return this;
        }

        @Override
        public UsersInOrganizationQuery build() {
            return new Members(organization, Page.orFirst(page));
        }
    }

    @Override
    public OrganizationsQuery.Builder newOrganizationsQueryBuilder() {
        return new OfDeskBuilder();
    }

    @Override
    public UsersInOrganizationQuery.Builder newUsersInOrganizationQuery() {
        return new MembersBuilder();
    }

    @Override
    public PagedResponse<CustomerOrganization> getOrganizations(ApplicationUser user, OrganizationsQuery query) {
        OfDesk asked = (OfDesk) query;
        boolean isAgent = agents.isAgent(user, desks.getServiceDeskById(asked.desk()));
        List<CustomerOrganization> found = Tables.tables().organizations(asked.desk()).stream()
                .filter(row -> isAgent || Tables.tables().members(row.id()).contains(user.getKey()))
                .map(Organizations::shown)
                .toList();
        return Page.of(found, asked.page());
    }

    @Override
    public PagedResponse<ApplicationUser> getUsersInOrganization(ApplicationUser user, UsersInOrganizationQuery query) {
        Members asked = (Members) query;
        UserManager users = ComponentAccessor.getComponent(UserManager.class);
        List<ApplicationUser> found = Tables.tables().members(asked.organization()).stream()
                .flatMap(key -> Stream.ofNullable(users.getUserByKey(key)))
                .toList();
        return Page.of(found, asked.page());
    }

    private static CustomerOrganization shown(OrganizationRow row) {
        return new Organization(row.id(), row.name());
    }

    @Override
    public void afterPropertiesSet() {
        Tables.tables().shown(Organizations::shown);
    }

    @Override
    public void destroy() {
        Tables.tables().shownNoMore();
    }
}
