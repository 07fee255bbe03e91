package com.atlassian.confluence.event.events.content.pagehierarchy;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;

public final class DeletePageHierarchyStartEvent extends AbstractPageHierarchyEvent {
    @Deprecated
    public DeletePageHierarchyStartEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean suppressNotifications) {
        super(object, page, confluenceUser, suppressNotifications);
    }

    public DeletePageHierarchyStartEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean suppressNotifications, int number) {
        super(object, page, confluenceUser, suppressNotifications, number);
    }
}
