package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.component.ComponentAccessor;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

public final class ApplicationUsers {
    public ApplicationUsers() {}

    public static ApplicationUser from(User user) {
        return user == null ? null : byKey(getKeyFor(user));
    }

    public static String getKeyFor(User user) {
        return user == null ? null : ComponentAccessor.getUserKeyService().getKeyForUser(user);
    }

    public static String getKeyFor(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    public static User toDirectoryUser(ApplicationUser user) {
        return user == null ? null : user.getDirectoryUser();
    }

    public static List<ApplicationUser> from(Collection<User> users) {
        return users.stream().map(ApplicationUsers::from).collect(Collectors.toList());
    }

    public static List<User> toDirectoryUsers(Collection<ApplicationUser> users) {
        return users.stream().map(ApplicationUsers::toDirectoryUser).collect(Collectors.toList());
    }

    public static ApplicationUser byKey(String key) {
        return key == null ? null : ComponentAccessor.getUserManager().getUserByKey(key);
    }
}
