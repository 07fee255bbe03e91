package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;
import java.util.Collection;
import java.util.List;

public final class ApplicationUsers {
    public ApplicationUsers() {}

    public static ApplicationUser from(User user) {
        throw new UnsupportedOperationException();
    }

    public static String getKeyFor(User user) {
        throw new UnsupportedOperationException();
    }

    public static String getKeyFor(ApplicationUser applicationUser) {
        throw new UnsupportedOperationException();
    }

    public static User toDirectoryUser(ApplicationUser applicationUser) {
        throw new UnsupportedOperationException();
    }

    public static List<ApplicationUser> from(Collection<User> collection) {
        throw new UnsupportedOperationException();
    }

    public static List<User> toDirectoryUsers(Collection<ApplicationUser> collection) {
        throw new UnsupportedOperationException();
    }

    public static ApplicationUser byKey(String text) {
        throw new UnsupportedOperationException();
    }
}
