package com.atlassian.confluence.content.event;

import com.atlassian.confluence.content.CustomContentEntityObject;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated;
import com.atlassian.confluence.event.events.types.Updated;

public class PluginContentUpdatedEvent extends ContentEvent implements Updated, ConfluenceEntityUpdated {
    private CustomContentEntityObject content;
    private CustomContentEntityObject original;
    private SaveContext saveContext;

    public PluginContentUpdatedEvent(
            Object object,
            CustomContentEntityObject content,
            CustomContentEntityObject original,
            SaveContext saveContext) {
        super(object, saveContext);
        this.content = content;
        this.original = original;
        this.saveContext = saveContext;
    }

    @Override
    public ConfluenceEntityObject getOld() {
        return original;
    }

    @Override
    public ConfluenceEntityObject getNew() {
        return content;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }

    public SaveContext getSaveContext() {
        return saveContext;
    }
}
