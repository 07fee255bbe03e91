package com.atlassian.jira.sharing.type;

import java.util.Comparator;

public interface ShareType {
    ShareType.Name getType();

    boolean isSingleton();

    int getPriority();

    ShareTypeRenderer getRenderer();

    ShareTypeValidator getValidator();

    ShareTypePermissionChecker getPermissionsChecker();

    ShareQueryFactory getQueryFactory();

    Comparator getComparator();

    class Name {
        public static final ShareType.Name GLOBAL = null;

        public static final ShareType.Name AUTHENTICATED = null;

        public static final ShareType.Name GROUP = null;

        public static final ShareType.Name PROJECT = null;

        public static final ShareType.Name PROJECT_UNKNOWN = null;

        public static final ShareType.Name USER = null;

        private Name() {}
    }
}
