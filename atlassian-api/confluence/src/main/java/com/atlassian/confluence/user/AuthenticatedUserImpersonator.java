package com.atlassian.confluence.user;

import com.atlassian.user.User;
import java.util.concurrent.Callable;

public enum AuthenticatedUserImpersonator {
    REQUEST_AWARE,
    REQUEST_AGNOSTIC;

    public <T> T asAnonymousUser(Callable<T> callable) {
        throw new UnsupportedOperationException();
    }

    public <T> T asUser(Callable<T> callable, User user) {
        throw new UnsupportedOperationException();
    }
}
