package com.atlassian.jira.sharing.type;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.search.ProjectShareTypeSearchParameter;

public class ProjectSharePermission {
    private final Long projectId;
    private final Long roleId;

    public ProjectSharePermission(SharePermission permission) {
        this.projectId = Long.valueOf(permission.getParam1());
        this.roleId = permission.getParam2() == null ? null : Long.valueOf(permission.getParam2());
    }

    public Long getProjectId() {
        return projectId;
    }

    /** Null: everybody who sees the project. */
    public Long getRoleId() {
        return roleId;
    }

    public boolean hasRole() {
        return roleId != null;
    }

    public ProjectShareTypeSearchParameter getSearchParameter() {
        throw new UnsupportedOperationException();
    }
}
