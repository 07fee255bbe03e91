package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class WorkflowDeletedEvent extends AbstractWorkflowEvent {
    public WorkflowDeletedEvent(JiraWorkflow jiraWorkflow) {
        super(jiraWorkflow);
    }
}
