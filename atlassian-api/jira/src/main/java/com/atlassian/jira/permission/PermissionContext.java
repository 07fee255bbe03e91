package com.atlassian.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;

public interface PermissionContext {
    Project getProjectObject();

    Issue getIssue();

    boolean isHasCreatedIssue();

    Status getStatus();

    boolean hasIssuePermissions();
}
