package com.atlassian.confluence.content.event;

import com.atlassian.confluence.content.CustomContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.types.Removed;

public class PluginContentRemovedEvent extends ContentEvent implements Removed {
    private CustomContentEntityObject content;

    public PluginContentRemovedEvent(Object object, CustomContentEntityObject content) {
        super(object);
        this.content = content;
    }

    @Override
    public CustomContentEntityObject getContent() {
        return content;
    }
}
