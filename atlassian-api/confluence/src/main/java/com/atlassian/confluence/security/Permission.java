package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.io.Serializable;

public abstract class Permission implements Serializable {
    public static final Permission VIEW = null;

    public static final Permission EDIT = null;

    public static final Permission SET_PERMISSIONS = null;

    public static final Permission REMOVE = null;

    public static final Permission EXPORT = null;

    public static final Permission ADMINISTER = null;

    private Permission() {}

    public static Permission forName(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public abstract boolean checkAgainst(PermissionDelegate permissionDelegate, User user, Object object);

    @Override
    public final boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }

    public abstract boolean isMutative();
}
