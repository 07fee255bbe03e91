package com.atlassian.jira.event.permission;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.permission.GlobalPermissionType;

@ExperimentalApi
public class AbstractGlobalPermissionEvent {
    private GlobalPermissionType globalPermissionType;
    private String group;

    public AbstractGlobalPermissionEvent(GlobalPermissionType globalPermissionType, String group) {
        this.globalPermissionType = globalPermissionType;
        this.group = group;
    }

    public String getGroup() {
        return group;
    }

    public GlobalPermissionType getGlobalPermissionType() {
        return globalPermissionType;
    }
}
