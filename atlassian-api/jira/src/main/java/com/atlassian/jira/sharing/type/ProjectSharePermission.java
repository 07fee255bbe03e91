package com.atlassian.jira.sharing.type;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.search.ProjectShareTypeSearchParameter;

public class ProjectSharePermission {
    public ProjectSharePermission(SharePermission sharePermission) {}

    public Long getProjectId() {
        throw new UnsupportedOperationException();
    }

    public Long getRoleId() {
        throw new UnsupportedOperationException();
    }

    public boolean hasRole() {
        throw new UnsupportedOperationException();
    }

    public ProjectShareTypeSearchParameter getSearchParameter() {
        throw new UnsupportedOperationException();
    }
}
