package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.confluence.pages.Page;

public class PageRemoveEvent extends PageEvent implements Removed {
    public PageRemoveEvent(Object object, Page page) {
        super(object, page);
    }
}
