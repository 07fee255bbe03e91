package com.atlassian.jira.security;

import com.atlassian.annotations.PublicApi;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.JiraManager;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermission;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

@PublicApi
public interface PermissionManager extends JiraManager {
    Collection<ProjectPermission> getAllProjectPermissions();

    Collection<ProjectPermission> getProjectPermissions(ProjectPermissionCategory projectPermissionCategory);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Issue issue, ApplicationUser applicationUser);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser);

    boolean hasPermission(
            ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser, boolean flag);

    void removeGroupPermissions(String text) throws RemoveException;

    void removeUserPermissions(ApplicationUser applicationUser) throws RemoveException;

    boolean hasProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser applicationUser);

    Collection<Project> getProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser applicationUser);

    Collection<Project> getProjects(
            ProjectPermissionKey projectPermissionKey,
            ApplicationUser applicationUser,
            ProjectCategory projectCategory);

    Collection<Group> getAllGroups(int number, Project project);
}
