package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.importexport.ImportContext;

abstract class AbstractAsyncImportEvent extends ConfluenceEvent {
    private boolean siteImport;

    private transient ImportContext importContext;

    public AbstractAsyncImportEvent(Object object, ImportContext importContext) {
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

    public boolean isCloudImport() {
        return false;
    }

    @Deprecated
    public boolean isOriginalEvent() {
        return importContext != null;
    }
}
