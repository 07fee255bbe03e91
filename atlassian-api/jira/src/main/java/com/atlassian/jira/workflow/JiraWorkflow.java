package com.atlassian.jira.workflow;

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
}
