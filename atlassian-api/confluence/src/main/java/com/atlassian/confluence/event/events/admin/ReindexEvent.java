package com.atlassian.confluence.event.events.admin;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import java.util.UUID;

public abstract class ReindexEvent extends ConfluenceEvent {
    private UUID reindexId;

    @Deprecated
    public ReindexEvent(Object object) {
        super(object);
    }

    public ReindexEvent(Object object, UUID reindexId) {
        super(object);
        this.reindexId = reindexId;
    }

    public UUID getReindexId() {
        return reindexId;
    }
}
