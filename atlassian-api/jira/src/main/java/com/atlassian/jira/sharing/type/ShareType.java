package com.atlassian.jira.sharing.type;

import java.util.Comparator;
import java.util.Objects;

public interface ShareType {
    ShareType.Name getType();

    boolean isSingleton();

    int getPriority();

    ShareTypeRenderer getRenderer();

    ShareTypeValidator getValidator();

    ShareTypePermissionChecker getPermissionsChecker();

    ShareQueryFactory getQueryFactory();

    Comparator getComparator();

    /** The name of a way of sharing, as its rows say it. */
    class Name {
        public static final ShareType.Name GLOBAL = new Name("global");
        public static final ShareType.Name AUTHENTICATED = new Name("loggedin");
        public static final ShareType.Name GROUP = new Name("group");
        public static final ShareType.Name PROJECT = new Name("project");
        public static final ShareType.Name PROJECT_UNKNOWN = new Name("project-unknown");
        public static final ShareType.Name USER = new Name("user");

        private final String name;

        public Name(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
