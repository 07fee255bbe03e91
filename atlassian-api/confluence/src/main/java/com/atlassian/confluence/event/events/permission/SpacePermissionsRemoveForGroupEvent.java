package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;
import java.util.List;
import java.util.Objects;

public class SpacePermissionsRemoveForGroupEvent extends SpacePermissionChangeEvent {
    private String groupName;

    public SpacePermissionsRemoveForGroupEvent(Object object, String groupName, List<SpacePermission> list) {
        super(object, list);
        this.groupName = groupName;
    }

    public String getGroupName() {
        return groupName;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpacePermissionsRemoveForGroupEvent that = (SpacePermissionsRemoveForGroupEvent) object;
        return Objects.equals(groupName, that.groupName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), groupName);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "groupName=" + groupName + "}";
    }
}
