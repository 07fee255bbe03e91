package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.importexport.ImportContext;

abstract class AbstractAsyncImportEvent extends ConfluenceEvent {
    private ImportContext importContext;

    public AbstractAsyncImportEvent(Object object, ImportContext importContext) {
        super(object);
        this.importContext = importContext;
    }

    public ImportContext getImportContext() {
        return importContext;
    }

    public boolean isSiteImport() {
        throw new UnsupportedOperationException();
    }

    public boolean isCloudImport() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public boolean isOriginalEvent() {
        throw new UnsupportedOperationException();
    }
}
