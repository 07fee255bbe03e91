package com.atlassian.jira.permission;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.ofbiz.core.entity.GenericValue;

public interface PermissionSchemeManager extends SchemeManager {
    String getSchemeEntityName();

    String getEntityName();

    String getAssociationType();

    String getSchemeDesc();

    void flushSchemeEntities();

    Collection<GenericValue> getSchemesContainingEntity(String text1, String text2);

    Collection<Group> getGroups(ProjectPermissionKey projectPermissionKey, Project project);

    Collection<ApplicationUser> getUsers(
            ProjectPermissionKey projectPermissionKey, PermissionContext permissionContext);
}
