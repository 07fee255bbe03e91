package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Set;

public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    String getName();

    String getDisplayName();

    String getDescription();

    boolean isActive();

    boolean isDraftWorkflow();

    boolean isSystemWorkflow();

    boolean isDefault();

    Set<String> getLinkedStatusIds();

    List<Status> getLinkedStatusObjects();

    StepDescriptor getLinkedStep(Status status);
}
