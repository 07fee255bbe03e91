package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceUpdateTrigger;
import java.util.List;
import java.util.Objects;

public class SpacePermissionsRemoveFromSpaceEvent extends SpacePermissionChangeEvent {
    private Space space;

    public SpacePermissionsRemoveFromSpaceEvent(Object object, Space space, List<SpacePermission> list) {
        super(object, list);
        this.space = space;
    }

    public SpacePermissionsRemoveFromSpaceEvent(
            Object object, Space space, List<SpacePermission> list, SpaceUpdateTrigger spaceUpdateTrigger) {
        super(object, list, spaceUpdateTrigger);
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
        SpacePermissionsRemoveFromSpaceEvent that = (SpacePermissionsRemoveFromSpaceEvent) object;
        return Objects.equals(space, that.space);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), space);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "space=" + space + "}";
    }
}
