package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.desk.DeskTables;
import io.indexrelay.refhost.jira.desk.DeskTables.DeskRow;
import io.indexrelay.refhost.jira.desk.DeskTables.OrganizationRow;
import java.util.Objects;
import java.util.Optional;

/** Who is a customer of a desk, and who of a request (the rules read in Service Management 5.12). */
final class Customers {

    private static final String APP = "com.atlassian.servicedesk:";

    private Customers() {}

    static boolean comeIn(ApplicationUser user, Project project) {
        Optional<DeskRow> desk = Tables.tables().ofProject(project.getId());
        return desk.isPresent()
                && (desk.get().open()
                        || isInRole(user, project, "Service Desk Customers")
                        || Tables.tables().organizations(desk.get().id()).stream()
                                .anyMatch(each -> isIn(user, each)));
    }

    static boolean areInvolved(ApplicationUser user, Issue issue) {
        DeskTables tables = Tables.tables();
        return Objects.equals(user.getKey(), issue.getReporterId())
                || tables.values(issue.getId(), APP + "sd-request-participants").contains(user.getKey())
                || tables.values(issue.getId(), APP + "sd-request-group-participants").stream()
                        .anyMatch(group -> ComponentAccessor.getComponent(GroupManager.class)
                                .isUserInGroup(user.getUsername(), group))
                || tables.values(issue.getId(), APP + "sd-customer-organizations").stream()
                        .anyMatch(named -> isIn(user, named, issue));
    }

    private static boolean isIn(ApplicationUser user, String named, Issue issue) {
        return Tables.tables()
                .ofProject(Objects.requireNonNull(issue.getProjectObject()).getId())
                .stream()
                .flatMap(desk -> Tables.tables().organizations(desk.id()).stream())
                .filter(each ->
                        each.name().equals(named) || Integer.toString(each.id()).equals(named))
                .anyMatch(each -> isIn(user, each));
    }

    private static boolean isIn(ApplicationUser user, OrganizationRow organization) {
        return Tables.tables().members(organization.id()).contains(user.getKey());
    }

    static boolean isInRole(ApplicationUser user, Project project, String name) {
        ProjectRoleManager roles = ComponentAccessor.getComponent(ProjectRoleManager.class);
        ProjectRole role = roles.getProjectRole(name);
        return role != null && roles.isUserInProjectRole(user, role, project);
    }
}
