package com.atlassian.jira.security.plugin;

public final class ProjectPermissionKey {
    public ProjectPermissionKey(String text) {}

    public String permissionKey() {
        throw new UnsupportedOperationException();
    }
}
