package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Objects;

/** A project and an issue type; null stands for all of them. */
public class IssueContextImpl implements IssueContext {
    private final Long projectId;
    private final String issueTypeId;

    public IssueContextImpl(Long projectId, String issueTypeId) {
        this.projectId = projectId;
        this.issueTypeId = issueTypeId;
    }

    @Override
    public Project getProjectObject() {
        return projectId == null ? null : ComponentAccessor.getProjectManager().getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueTypeObject() {
        return issueTypeId == null
                ? null
                : ComponentAccessor.getConstantsManager().getIssueTypeObject(issueTypeId);
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueContextImpl that
                && Objects.equals(projectId, that.projectId)
                && Objects.equals(issueTypeId, that.issueTypeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, issueTypeId);
    }
}
