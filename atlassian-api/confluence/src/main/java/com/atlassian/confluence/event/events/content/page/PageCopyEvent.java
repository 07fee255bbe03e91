package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.types.Copied;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.persistence.dao.bulk.copy.PageCopyOptions;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;

public class PageCopyEvent extends PageEvent implements Copied {
    private Page origin;
    private ConfluenceUser initiator;
    private PageCopyOptions pageCopyOptions;

    public PageCopyEvent(
            Object object, Page origin, Page destination, ConfluenceUser initiator, boolean suppressNotifications) {
        super(object, destination, suppressNotifications);
        this.origin = origin;
        this.initiator = initiator;
    }

    public PageCopyEvent(
            Object object,
            Page origin,
            Page destination,
            boolean suppressNotifications,
            PageCopyOptions pageCopyOptions) {
        super(object, destination, suppressNotifications);
        this.origin = origin;
        this.pageCopyOptions = pageCopyOptions;
    }

    public Page getOrigin() {
        return origin;
    }

    public Page getDestination() {
        return getPage();
    }

    public ConfluenceUser getInitiator() {
        return initiator;
    }

    public PageCopyOptions getPageCopyOptions() {
        return pageCopyOptions;
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), origin, initiator, pageCopyOptions);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageCopyEvent that = (PageCopyEvent) object;
        return Objects.equals(origin, that.origin)
                && Objects.equals(initiator, that.initiator)
                && Objects.equals(pageCopyOptions, that.pageCopyOptions);
    }
}
