package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public abstract class AbstractWorkflowEvent {
    private JiraWorkflow workflow;

    public AbstractWorkflowEvent(JiraWorkflow workflow) {
        this.workflow = workflow;
    }

    public JiraWorkflow getWorkflow() {
        return workflow;
    }
}
