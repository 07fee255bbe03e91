package com.atlassian.confluence.user;

import com.atlassian.user.User;
import java.util.concurrent.Callable;

/** Who the current thread acts for; no user is the anonymous one. */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    public AuthenticatedUserThreadLocal() {}

    public static void set(ConfluenceUser user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }

    @Deprecated
    public static void setUser(User user) {
        set((ConfluenceUser) user);
    }

    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    @Deprecated
    public static User getUser() {
        return get();
    }

    public static void reset() {
        CURRENT.remove();
    }

    public static String getUsername() {
        return get() == null ? null : get().getName();
    }

    public static boolean isAnonymousUser() {
        return get() == null;
    }

    @Deprecated
    public static AutoCloseable asUser(ConfluenceUser user) {
        ConfluenceUser before = get();
        set(user);
        return () -> set(before);
    }

    public static void asUser(ConfluenceUser user, Runnable runnable) {
        ConfluenceUser before = get();
        set(user);
        try {
            runnable.run();
        } finally {
            set(before);
        }
    }

    public static <T> T asUser(ConfluenceUser user, Callable<T> callable) throws Exception {
        ConfluenceUser before = get();
        set(user);
        try {
            return callable.call();
        } finally {
            set(before);
        }
    }
}
