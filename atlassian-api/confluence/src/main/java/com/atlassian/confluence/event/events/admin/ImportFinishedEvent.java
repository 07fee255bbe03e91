package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.cluster.ClusterEvent;
import com.atlassian.confluence.importexport.ImportContext;

public class ImportFinishedEvent extends ConfluenceEvent implements ClusterEvent {
    private ImportContext importContext;

    public ImportFinishedEvent(Object object, ImportContext importContext) {
        super(object);
        this.importContext = importContext;
    }

    public ImportContext getImportContext() {
        return importContext;
    }

    public boolean isSiteImport() {
        throw new UnsupportedOperationException();
    }

    public boolean isOriginalEvent() {
        throw new UnsupportedOperationException();
    }
}
