package io.indexrelay.refhost.jira.value;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * A user as a row names one: by key, or nobody.
 *
 * @param key null where the row names nobody
 */
public record Person(@Nullable String key, Lookups lookups) {

    public @Nullable ApplicationUser user() {
        return key == null || key.isEmpty() ? null : lookups.user(key);
    }

    public @Nullable String name() {
        ApplicationUser user = user();
        return user == null ? null : user.getUsername();
    }

    public @Nullable String displayName() {
        ApplicationUser user = user();
        return user == null ? null : user.getDisplayName();
    }

    /** The key of a user, or null for nobody. */
    public static @Nullable String keyOf(@Nullable ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
