package com.atlassian.confluence.content.event;

import com.atlassian.confluence.content.CustomContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.types.Created;

public class PluginContentCreatedEvent extends ContentEvent implements Created {
    private CustomContentEntityObject content;

    @Deprecated
    public PluginContentCreatedEvent(Object object, CustomContentEntityObject content) {
        super(object);
        this.content = content;
    }

    public PluginContentCreatedEvent(
            Object object, CustomContentEntityObject content, OperationContext<?> operationContext) {
        super(object, operationContext);
        this.content = content;
    }

    @Override
    public CustomContentEntityObject getContent() {
        return content;
    }
}
