package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class WorkflowCopiedEvent {
    private JiraWorkflow originalWorkflow;
    private JiraWorkflow newWorkflow;

    public WorkflowCopiedEvent(JiraWorkflow originalWorkflow, JiraWorkflow newWorkflow) {
        this.originalWorkflow = originalWorkflow;
        this.newWorkflow = newWorkflow;
    }

    public JiraWorkflow getOriginalWorkflow() {
        return originalWorkflow;
    }

    public JiraWorkflow getNewWorkflow() {
        return newWorkflow;
    }
}
