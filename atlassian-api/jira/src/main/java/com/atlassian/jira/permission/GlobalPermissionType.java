package com.atlassian.jira.permission;

import java.util.Objects;

public final class GlobalPermissionType {
    private final GlobalPermissionKey key;

    public GlobalPermissionType(GlobalPermissionKey key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public String getKey() {
        return key.getKey();
    }

    public GlobalPermissionKey getGlobalPermissionKey() {
        return key;
    }
}
