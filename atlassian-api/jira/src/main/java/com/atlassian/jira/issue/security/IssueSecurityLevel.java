package com.atlassian.jira.issue.security;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface IssueSecurityLevel {
    Long getId();

    String getName();

    String getDescription();

    Long getSchemeId();
}
