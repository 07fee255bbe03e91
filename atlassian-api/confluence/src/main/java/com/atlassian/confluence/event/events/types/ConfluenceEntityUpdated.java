package com.atlassian.confluence.event.events.types;

import com.atlassian.confluence.core.ConfluenceEntityObject;

public interface ConfluenceEntityUpdated {
    ConfluenceEntityObject getOld();

    ConfluenceEntityObject getNew();
}
