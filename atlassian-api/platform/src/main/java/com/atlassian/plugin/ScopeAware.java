package com.atlassian.plugin;

import java.util.Optional;

@Deprecated
public interface ScopeAware {
    default Optional<String> getScopeKey() {
        return Optional.empty();
    }
}
