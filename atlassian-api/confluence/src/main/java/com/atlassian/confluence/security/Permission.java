package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.io.Serializable;
import java.util.List;

public abstract class Permission implements Serializable {
    public static final Permission VIEW = new Permission("VIEW") {
        @Override
        public boolean checkAgainst(PermissionDelegate delegate, User user, Object target) {
            return delegate.canView(user, target);
        }

        @Override
        public boolean isMutative() {
            return false;
        }
    };

    public static final Permission EDIT = new Permission("EDIT") {
        @Override
        public boolean checkAgainst(PermissionDelegate delegate, User user, Object target) {
            return delegate.canEdit(user, target);
        }

        @Override
        public boolean isMutative() {
            return true;
        }
    };

    public static final Permission SET_PERMISSIONS = new Permission("SETPERMISSIONS") {
        @Override
        public boolean checkAgainst(PermissionDelegate delegate, User user, Object target) {
            return delegate.canSetPermissions(user, target);
        }

        @Override
        public boolean isMutative() {
            return true;
        }
    };

    public static final Permission REMOVE = new Permission("REMOVE") {
        @Override
        public boolean checkAgainst(PermissionDelegate delegate, User user, Object target) {
            return delegate.canRemove(user, target);
        }

        @Override
        public boolean isMutative() {
            return true;
        }
    };

    public static final Permission EXPORT = new Permission("EXPORT") {
        @Override
        public boolean checkAgainst(PermissionDelegate delegate, User user, Object target) {
            return delegate.canExport(user, target);
        }

        @Override
        public boolean isMutative() {
            return false;
        }
    };

    public static final Permission ADMINISTER = new Permission("ADMINISTER") {
        @Override
        public boolean checkAgainst(PermissionDelegate delegate, User user, Object target) {
            return delegate.canAdminister(user, target);
        }

        @Override
        public boolean isMutative() {
            return true;
        }
    };

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    public static Permission forName(String name) {
        for (Permission permission : List.of(VIEW, EDIT, SET_PERMISSIONS, REMOVE, EXPORT, ADMINISTER)) {
            if (permission.name.equals(name)) {
                return permission;
            }
        }
        throw new IllegalArgumentException("No permission is named " + name);
    }

    @Override
    public String toString() {
        return name;
    }

    public abstract boolean checkAgainst(PermissionDelegate permissionDelegate, User user, Object object);

    @Override
    public final boolean equals(Object object) {
        return object instanceof Permission && ((Permission) object).name.equals(name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    public abstract boolean isMutative();
}
