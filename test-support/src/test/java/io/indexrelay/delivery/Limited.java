package io.indexrelay.delivery;

import io.indexrelay.scope.ScopeSettings;
import java.util.List;

/** Limits that a test names, all others open. */
final class Limited {

    private static final ScopeSettings ALL = ScopeSettings.ALL;

    private List<String> kinds = List.of();
    private List<String> keys = List.of();
    private List<String> notKeys = List.of();
    private List<String> types = ScopeSettings.SPACE_TYPES;
    private List<String> labels = List.of();
    private List<String> notLabels = List.of();
    private boolean isPublicOnly;

    private Limited() {}

    static Limited to() {
        return new Limited();
    }

    Limited keys(String... some) {
        keys = List.of(some);
        return this;
    }

    Limited withoutKeys(String... some) {
        notKeys = List.of(some);
        return this;
    }

    Limited withoutKinds(String... some) {
        kinds = List.of(some);
        return this;
    }

    Limited spaceTypes(String... some) {
        types = List.of(some);
        return this;
    }

    Limited labels(String... some) {
        labels = List.of(some);
        return this;
    }

    Limited withoutLabels(String... some) {
        notLabels = List.of(some);
        return this;
    }

    Limited publicOnly() {
        isPublicOnly = true;
        return this;
    }

    ScopeSettings settings() {
        return new ScopeSettings(
                kinds,
                keys,
                notKeys,
                types,
                ALL.archived(),
                labels,
                false,
                notLabels,
                true,
                ALL.excludedIssueTypes(),
                ALL.excludedSecurityLevels(),
                ALL.files(),
                isPublicOnly);
    }
}
