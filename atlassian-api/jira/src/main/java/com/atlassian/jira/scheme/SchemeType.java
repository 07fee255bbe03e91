package com.atlassian.jira.scheme;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public interface SchemeType {
    String getDisplayName();

    String getType();

    void doValidation(String text, Map<String, String> map, JiraServiceContext jiraServiceContext);

    boolean hasPermission(Project project, String text);

    boolean hasPermission(Issue issue, String text);

    boolean hasPermission(Project project, String text, ApplicationUser applicationUser, boolean flag);

    boolean hasPermission(Issue issue, String text, ApplicationUser applicationUser, boolean flag);

    boolean isValidForPermission(ProjectPermissionKey projectPermissionKey);
}
