package com.atlassian.jira.event.permission;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.permission.GlobalPermissionType;

@ExperimentalApi
public class GlobalPermissionDeletedEvent extends AbstractGlobalPermissionEvent {
    public GlobalPermissionDeletedEvent(GlobalPermissionType globalPermissionType, String text) {
        super(globalPermissionType, text);
    }
}
