package com.atlassian.jira.permission;

public final class GlobalPermissionType {
    private GlobalPermissionType() {}

    public String getKey() {
        throw new UnsupportedOperationException();
    }

    public GlobalPermissionKey getGlobalPermissionKey() {
        throw new UnsupportedOperationException();
    }
}
