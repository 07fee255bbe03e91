package com.atlassian.confluence.event.events.permission;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

public class ContentTreePermissionReindexEvent extends ContentEvent {
    private ContentEntityObject content;

    public ContentTreePermissionReindexEvent(Object object, ContentEntityObject content) {
        super(object);
        this.content = content;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }
}
