package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.types.Restore;
import com.atlassian.confluence.pages.Page;

public class PageRestoreEvent extends PageEvent implements Restore {
    public PageRestoreEvent(Object object, Page page) {
        super(object, page);
    }
}
