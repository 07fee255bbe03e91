package com.atlassian.confluence.security;

import com.atlassian.user.User;

public interface PermissionDelegate<TARGET> {
    boolean canView(User user, TARGET object);

    boolean canView(User user);

    boolean canEdit(User user, TARGET object);

    boolean canSetPermissions(User user, TARGET object);

    boolean canRemove(User user, TARGET object);

    default boolean canMove(User user, TARGET object1, Object object2, String text) {
        throw new UnsupportedOperationException();
    }

    default boolean canRemoveHierarchy(User user, TARGET object) {
        throw new UnsupportedOperationException();
    }

    boolean canExport(User user, TARGET object);

    boolean canAdminister(User user, TARGET object);

    boolean canCreate(User user, Object object);

    boolean canCreateInTarget(User user, Class type);
}
