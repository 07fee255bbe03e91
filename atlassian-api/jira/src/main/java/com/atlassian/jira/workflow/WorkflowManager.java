package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(Long id, String text);

    JiraWorkflow getWorkflow(String text);

    Collection<JiraWorkflow> getWorkflows();

    Collection<JiraWorkflow> getActiveWorkflows();
}
