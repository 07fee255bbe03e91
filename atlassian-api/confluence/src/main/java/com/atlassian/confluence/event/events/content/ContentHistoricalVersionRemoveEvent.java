package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.types.Removed;

public class ContentHistoricalVersionRemoveEvent extends ContentEvent implements Removed {
    private ContentEntityObject content;

    public ContentHistoricalVersionRemoveEvent(Object object, ContentEntityObject content) {
        super(object);
        this.content = content;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }
}
