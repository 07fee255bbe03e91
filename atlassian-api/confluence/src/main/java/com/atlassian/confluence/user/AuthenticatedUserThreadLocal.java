package com.atlassian.confluence.user;

import com.atlassian.user.User;
import java.util.concurrent.Callable;

public class AuthenticatedUserThreadLocal {
    public AuthenticatedUserThreadLocal() {}

    public static void set(ConfluenceUser confluenceUser) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static void setUser(User user) {
        throw new UnsupportedOperationException();
    }

    public static ConfluenceUser get() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static User getUser() {
        throw new UnsupportedOperationException();
    }

    public static void reset() {
        throw new UnsupportedOperationException();
    }

    public static String getUsername() {
        throw new UnsupportedOperationException();
    }

    public static boolean isAnonymousUser() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static AutoCloseable asUser(ConfluenceUser confluenceUser) {
        throw new UnsupportedOperationException();
    }

    public static void asUser(ConfluenceUser confluenceUser, Runnable runnable) {
        throw new UnsupportedOperationException();
    }

    public static <T> T asUser(ConfluenceUser confluenceUser, Callable<T> callable) throws Exception {
        throw new UnsupportedOperationException();
    }
}
