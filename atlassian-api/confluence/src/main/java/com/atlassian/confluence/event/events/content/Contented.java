package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

public interface Contented {
    ContentEntityObject getContent();
}
