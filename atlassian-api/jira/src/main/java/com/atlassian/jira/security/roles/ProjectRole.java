package com.atlassian.jira.security.roles;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
