package com.atlassian.jira.issue.context;

public class IssueContextImpl {
    public IssueContextImpl(Long id, String text) {}
}
