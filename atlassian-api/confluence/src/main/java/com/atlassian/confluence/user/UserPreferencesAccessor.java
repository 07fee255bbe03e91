package com.atlassian.confluence.user;

import com.atlassian.user.User;
import java.util.function.Supplier;

public interface UserPreferencesAccessor {
    ConfluenceUserPreferences getConfluenceUserPreferences(User user);

    @Deprecated
    static UserPreferencesAccessor forUserAccessor(Supplier<UserAccessor> supplier) {
        throw new UnsupportedOperationException();
    }
}
