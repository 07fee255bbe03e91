package com.atlassian.confluence.event.events.content.pagehierarchy;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;

public final class DeletePageHierarchyFinishEvent extends AbstractPageHierarchyEvent {
    @Deprecated
    public DeletePageHierarchyFinishEvent(Object object, Page page, ConfluenceUser confluenceUser, boolean flag) {
        super(object, page, confluenceUser, flag);
    }

    public DeletePageHierarchyFinishEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean flag, int number) {
        super(object, page, confluenceUser, flag, number);
    }
}
