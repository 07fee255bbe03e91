package com.atlassian.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.loader.StepDescriptor;

public interface PermissionContext {
    Project getProjectObject();

    Issue getIssue();

    boolean isHasCreatedIssue();

    Status getStatus();

    StepDescriptor getRelevantStepDescriptor();

    boolean hasIssuePermissions();
}
