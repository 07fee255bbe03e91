package com.atlassian.jira.issue.context;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

@PublicApi
public interface IssueContext {
    IssueContext GLOBAL = new IssueContextImpl(null, null);

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueTypeObject();

    String getIssueTypeId();
}
