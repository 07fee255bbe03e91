package io.indexrelay.jira.activity;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who the current thread works for: the key, or {@code ""} for a visitor who is not logged in. Thread-safe. */
public final class CurrentUser implements Supplier<String> {

    private final Supplier<Optional<JiraAuthenticationContext>> service;
    private volatile @Nullable JiraAuthenticationContext found;

    /** @param service asked until it is there: it is Jira's own and stays as long as Jira runs, and this is asked at every page */
    public CurrentUser(Supplier<Optional<JiraAuthenticationContext>> service) {
        this.service = service;
    }

    /** @throws IllegalStateException when this Jira does not say who is logged in */
    @Override
    public String get() {
        JiraAuthenticationContext authentication = found;
        if (authentication == null) {
            authentication = service.get()
                    .orElseThrow(() -> new IllegalStateException("this Jira does not say who is logged in"));
            found = authentication;
        }
        return keyOf(authentication.getLoggedInUser());
    }

    static String keyOf(@Nullable ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }
}
