package com.atlassian.confluence.event.events.content.pagehierarchy;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;

public final class CopyPageHierarchyStartEvent extends AbstractCopyPageHierarchyEvent {
    @Deprecated
    public CopyPageHierarchyStartEvent(
            Object object, Page page1, Page page2, ConfluenceUser confluenceUser, boolean suppressNotifications) {
        super(object, page1, page2, confluenceUser, suppressNotifications);
    }

    public CopyPageHierarchyStartEvent(
            Object object,
            Page page1,
            Page page2,
            ConfluenceUser confluenceUser,
            boolean flag1,
            int number,
            boolean flag2,
            boolean flag3,
            boolean flag4) {
        super(object, page1, page2, confluenceUser, flag1, number, flag2, flag3, flag4);
    }
}
