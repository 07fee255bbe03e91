package com.atlassian.confluence.content.event;

import com.atlassian.confluence.content.CustomContentEntityObject;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated;
import com.atlassian.confluence.event.events.types.Updated;

public class PluginContentUpdatedEvent extends ContentEvent implements Updated, ConfluenceEntityUpdated {
    public PluginContentUpdatedEvent(
            Object object,
            CustomContentEntityObject customContentEntityObject1,
            CustomContentEntityObject customContentEntityObject2,
            SaveContext saveContext) {
        super(object, saveContext);
    }

    @Override
    public ConfluenceEntityObject getOld() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConfluenceEntityObject getNew() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentEntityObject getContent() {
        throw new UnsupportedOperationException();
    }

    public SaveContext getSaveContext() {
        throw new UnsupportedOperationException();
    }
}
