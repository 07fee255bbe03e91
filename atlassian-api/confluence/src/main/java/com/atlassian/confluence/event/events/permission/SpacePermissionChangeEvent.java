package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.SpaceUpdateTrigger;
import java.util.List;
import java.util.Objects;

public class SpacePermissionChangeEvent extends SpacePermissionEvent {
    protected Iterable<SpacePermission> permissions;
    protected SpaceUpdateTrigger updateTrigger;

    public SpacePermissionChangeEvent(Object object, SpacePermission spacePermission) {
        this(object, List.of(spacePermission));
    }

    public SpacePermissionChangeEvent(Object object, Iterable<SpacePermission> permissions) {
        this(object, permissions, SpaceUpdateTrigger.UNKNOWN);
    }

    public SpacePermissionChangeEvent(
            Object object, Iterable<SpacePermission> permissions, SpaceUpdateTrigger updateTrigger) {
        super(object);
        this.permissions = permissions;
        this.updateTrigger = updateTrigger;
    }

    public Iterable<SpacePermission> getPermissions() {
        return permissions;
    }

    public SpaceUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpacePermissionChangeEvent that = (SpacePermissionChangeEvent) object;
        return Objects.equals(permissions, that.permissions) && Objects.equals(updateTrigger, that.updateTrigger);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), permissions, updateTrigger);
    }

    @Override
    public String toString() {
        return super.toString();
    }
}
