package io.indexrelay.confluence.activity;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/** Who the current thread works for. */
final class CurrentUser {

    private CurrentUser() {}

    /** The key; empty for a visitor who is not logged in. */
    static String key() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? "" : user.getKey().getStringValue();
    }
}
