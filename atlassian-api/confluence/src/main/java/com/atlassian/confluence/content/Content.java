package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;

public interface Content {
    Long UNSET = 0L;

    ContentEntityObject getEntity();
}
