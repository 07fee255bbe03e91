package com.atlassian.confluence.security;

public interface SpacePermissionSaver {
    @Deprecated
    void savePermission(SpacePermission spacePermission);
}
