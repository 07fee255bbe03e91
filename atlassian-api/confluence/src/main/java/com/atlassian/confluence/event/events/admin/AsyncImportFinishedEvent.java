package com.atlassian.confluence.event.events.admin;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.event.events.cluster.ClusterEvent;
import com.atlassian.confluence.importexport.ImportContext;
import com.atlassian.event.api.AsynchronousPreferred;

@AsynchronousPreferred
@EventName("confluence.import.finished")
public class AsyncImportFinishedEvent extends AbstractAsyncImportEvent implements ClusterEvent {
    public AsyncImportFinishedEvent(Object object, ImportContext importContext) {
        super(object, importContext);
    }

    @Override
    public boolean isOriginalEvent() {
        return super.isOriginalEvent();
    }
}
