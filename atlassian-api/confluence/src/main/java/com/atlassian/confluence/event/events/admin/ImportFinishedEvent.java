package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.cluster.ClusterEvent;
import com.atlassian.confluence.importexport.ImportContext;

public class ImportFinishedEvent extends ConfluenceEvent implements ClusterEvent {
    private boolean siteImport;

    private transient ImportContext importContext;

    public ImportFinishedEvent(Object object, ImportContext importContext) {
        super(object);
        this.importContext = importContext;
        this.siteImport = importContext.getSpaceKeyOfSpaceImport() == null;
    }

    public ImportContext getImportContext() {
        return importContext;
    }

    public boolean isSiteImport() {
        return siteImport;
    }

    public boolean isOriginalEvent() {
        return importContext != null;
    }
}
