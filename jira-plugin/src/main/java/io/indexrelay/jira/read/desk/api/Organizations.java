package io.indexrelay.jira.read.desk.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import io.indexrelay.jira.read.desk.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Organizations and their members; only agents are told of all. */
final class Organizations {

    private final Function<String, Object> services;

    Organizations(Function<String, Object> services) {
        this.services = services;
    }

    Map<String, List<String>> of(ApplicationUser agent, Desk desk) {
        OrganizationService service =
                (OrganizationService) services.apply("com.atlassian.servicedesk.api.organization.OrganizationService");
        List<CustomerOrganization> added = Pages.all(page -> service.getOrganizations(
                agent,
                service.newOrganizationsQueryBuilder()
                        .serviceDeskId(desk.id())
                        .pagedRequest(page)
                        .build()));
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (CustomerOrganization organization : added) {
            List<ApplicationUser> users = Pages.all(page -> service.getUsersInOrganization(
                    agent,
                    service.newUsersInOrganizationQuery()
                            .customerOrganization(organization)
                            .pagedRequest(page)
                            .build()));
            members.put(
                    Integer.toString(organization.getId()),
                    users.stream().map(ApplicationUser::getKey).toList());
        }
        return members;
    }
}
