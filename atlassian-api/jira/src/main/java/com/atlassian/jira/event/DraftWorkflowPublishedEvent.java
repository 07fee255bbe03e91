package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class DraftWorkflowPublishedEvent extends AbstractWorkflowEvent {
    private JiraWorkflow originalWorkflow;

    public DraftWorkflowPublishedEvent(JiraWorkflow jiraWorkflow1, JiraWorkflow originalWorkflow) {
        super(jiraWorkflow1);
        this.originalWorkflow = originalWorkflow;
    }

    public JiraWorkflow getOriginalWorkflow() {
        return originalWorkflow;
    }
}
