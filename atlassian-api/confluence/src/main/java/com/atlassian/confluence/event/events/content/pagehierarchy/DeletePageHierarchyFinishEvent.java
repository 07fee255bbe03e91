package com.atlassian.confluence.event.events.content.pagehierarchy;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;

public final class DeletePageHierarchyFinishEvent extends AbstractPageHierarchyEvent {
    @Deprecated
    public DeletePageHierarchyFinishEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean suppressNotifications) {
        super(object, page, confluenceUser, suppressNotifications);
    }

    public DeletePageHierarchyFinishEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean suppressNotifications, int number) {
        super(object, page, confluenceUser, suppressNotifications, number);
    }
}
