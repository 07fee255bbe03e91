package com.atlassian.confluence.user;

import com.atlassian.user.User;
import java.util.concurrent.Callable;

public enum AuthenticatedUserImpersonator {
    REQUEST_AWARE,
    REQUEST_AGNOSTIC;

    public <T> T asAnonymousUser(Callable<T> callable) {
        return asUser(callable, null);
    }

    public <T> T asUser(Callable<T> callable, User user) {
        try {
            return AuthenticatedUserThreadLocal.asUser((ConfluenceUser) user, callable);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
