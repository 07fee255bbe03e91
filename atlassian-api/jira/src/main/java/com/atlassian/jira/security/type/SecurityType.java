package com.atlassian.jira.security.type;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.PermissionContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;

public interface SecurityType {
    String getType();

    String getDisplayName();

    boolean isValidForPermission(ProjectPermissionKey projectPermissionKey);

    boolean hasPermission(Project project, String text);

    boolean hasPermission(Issue issue, String text);

    boolean hasPermission(Project project, String text, ApplicationUser applicationUser, boolean flag);

    boolean hasPermission(Issue issue, String text, ApplicationUser applicationUser, boolean flag);

    Set<ApplicationUser> getUsers(PermissionContext permissionContext, String text);

    Set<ApplicationUser> getUsers(PermissionContext permissionContext, String text1, String text2, int number);

    void doValidation(String text, Map<String, String> map, JiraServiceContext jiraServiceContext);
}
