package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.Objects;

public class SpacePermissionRemoveEvent extends SpacePermissionChangeEvent {
    private Space space;

    public SpacePermissionRemoveEvent(Object object, SpacePermission spacePermission, Space space) {
        super(object, spacePermission);
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpacePermissionRemoveEvent that = (SpacePermissionRemoveEvent) object;
        return Objects.equals(space, that.space);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), space);
    }
}
