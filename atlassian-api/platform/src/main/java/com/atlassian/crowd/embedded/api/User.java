package com.atlassian.crowd.embedded.api;

import java.security.Principal;

public interface User extends Comparable<User>, Principal {
    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();

    @Override
    boolean equals(Object object);

    @Override
    int hashCode();

    int compareTo(User user);

    default boolean isMarkedAsDeleted() {
        return false;
    }
}
