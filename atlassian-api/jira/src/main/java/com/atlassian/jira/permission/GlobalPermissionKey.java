package com.atlassian.jira.permission;

public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = null;

    public static final GlobalPermissionKey SYSTEM_ADMIN = null;

    public static final GlobalPermissionKey USE = null;

    public static final GlobalPermissionKey USER_PICKER = null;

    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = null;

    public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS = null;

    public static final GlobalPermissionKey BULK_CHANGE = null;

    private GlobalPermissionKey() {}

    public String getKey() {
        throw new UnsupportedOperationException();
    }

    public static GlobalPermissionKey of(String text) {
        throw new UnsupportedOperationException();
    }
}
