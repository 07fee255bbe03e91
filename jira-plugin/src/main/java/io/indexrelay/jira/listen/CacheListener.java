package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ClearCacheEvent;
import io.indexrelay.listen.Imports;

/** Jira tells everybody to forget what they remember, as after the restore of a backup, which it does not announce otherwise. */
public final class CacheListener {

    private final Imports imports;

    public CacheListener(Imports imports) {
        this.imports = imports;
    }

    @EventListener
    public void cleared(ClearCacheEvent event) {
        imports.restored();
    }
}
