package io.indexrelay.listen;

import com.atlassian.crowd.event.migration.XMLRestoreFinishedEvent;
import com.atlassian.crowd.event.migration.XMLRestoreStartedEvent;
import com.atlassian.event.api.EventListener;

/** The restore of an XML backup by the product itself, as the user directory hears of it: our tables are wiped and refilled. */
public final class RestoreListener {

    private final Imports imports;

    public RestoreListener(Imports imports) {
        this.imports = imports;
    }

    @EventListener
    public void started(XMLRestoreStartedEvent event) {
        imports.restored();
    }

    @EventListener
    public void finished(XMLRestoreFinishedEvent event) {
        imports.restored();
    }
}
