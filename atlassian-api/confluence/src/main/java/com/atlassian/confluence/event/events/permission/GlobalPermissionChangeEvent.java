package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;
import java.util.Objects;

public class GlobalPermissionChangeEvent extends GlobalPermissionEvent {
    protected SpacePermission permission;

    public GlobalPermissionChangeEvent(Object object, SpacePermission permission) {
        super(object);
        this.permission = permission;
    }

    public SpacePermission getPermission() {
        return permission;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        GlobalPermissionChangeEvent that = (GlobalPermissionChangeEvent) object;
        return Objects.equals(permission, that.permission);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), permission);
    }

    @Override
    public String toString() {
        return super.toString();
    }
}
