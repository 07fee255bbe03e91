package com.atlassian.confluence.event.events.content.pagehierarchy;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;
import java.util.Optional;

public abstract class AbstractPageHierarchyEvent extends PageEvent {
    private ConfluenceUser initiator;

    private int hierarchySize;

    @Deprecated
    public AbstractPageHierarchyEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean suppressNotifications) {
        super(object, page, suppressNotifications);
        this.initiator = confluenceUser;
    }

    public AbstractPageHierarchyEvent(
            Object object, Page page, ConfluenceUser confluenceUser, boolean suppressNotifications, int hierarchySize) {
        super(object, page, suppressNotifications);
        this.initiator = confluenceUser;
        this.hierarchySize = hierarchySize;
    }

    public Optional<ConfluenceUser> getInitiator() {
        return Optional.ofNullable(initiator);
    }

    public int getHierarchySize() {
        return hierarchySize;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        AbstractPageHierarchyEvent that = (AbstractPageHierarchyEvent) object;
        return Objects.equals(hierarchySize, that.hierarchySize);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), hierarchySize);
    }

    public Page getTargetPage() {
        return getPage();
    }
}
