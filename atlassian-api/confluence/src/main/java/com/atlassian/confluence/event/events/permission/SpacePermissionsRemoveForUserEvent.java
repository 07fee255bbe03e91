package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Objects;

public class SpacePermissionsRemoveForUserEvent extends SpacePermissionChangeEvent {
    private ConfluenceUser user;

    public SpacePermissionsRemoveForUserEvent(Object object, ConfluenceUser user, List<SpacePermission> list) {
        super(object, list);
        this.user = user;
    }

    public ConfluenceUser getUser() {
        return user;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpacePermissionsRemoveForUserEvent that = (SpacePermissionsRemoveForUserEvent) object;
        return Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), user);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "user=" + user + "}";
    }
}
