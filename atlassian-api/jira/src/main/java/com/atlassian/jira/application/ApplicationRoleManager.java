package com.atlassian.jira.application;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface ApplicationRoleManager {
    Set<ApplicationRole> getRoles();

    Set<ApplicationRole> getRolesForGroup(Group group);

    Set<ApplicationRole> getRolesForUser(ApplicationUser applicationUser);

    Set<Group> getDefaultGroups(ApplicationKey applicationKey);

    Set<Group> getGroupsForLicensedRoles();

    boolean userHasRole(ApplicationUser applicationUser, ApplicationKey applicationKey);

    boolean hasAnyRole(ApplicationUser applicationUser);

    boolean isRoleInstalledAndLicensed(ApplicationKey applicationKey);
}
