package com.atlassian.jira.workflow;

public interface WorkflowSchemeManager {}
