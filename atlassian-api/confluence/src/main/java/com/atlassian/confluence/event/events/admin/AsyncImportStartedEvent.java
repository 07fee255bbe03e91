package com.atlassian.confluence.event.events.admin;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.importexport.ImportContext;
import com.atlassian.event.api.AsynchronousPreferred;

@AsynchronousPreferred
@EventName("confluence.import.started")
public class AsyncImportStartedEvent extends AbstractAsyncImportEvent {
    public AsyncImportStartedEvent(Object object, ImportContext importContext) {
        super(object, importContext);
    }
}
