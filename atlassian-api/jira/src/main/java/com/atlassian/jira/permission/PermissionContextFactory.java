package com.atlassian.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.OperationContext;
import com.atlassian.jira.project.Project;

public interface PermissionContextFactory {
    PermissionContext getPermissionContext(Issue issue);

    PermissionContext getPermissionContext(Project project);

    PermissionContext getPermissionContext(OperationContext operationContext, Issue issue);
}
