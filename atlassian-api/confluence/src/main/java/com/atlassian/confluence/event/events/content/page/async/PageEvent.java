package com.atlassian.confluence.event.events.content.page.async;

import com.atlassian.confluence.event.events.content.page.async.types.UserDriven;
import com.atlassian.event.Event;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.sal.api.user.UserKey;

@Deprecated
@AsynchronousPreferred
public abstract class PageEvent extends Event implements UserDriven {
    private UserKey originatingUserKey;
    private Long pageId;
    private Integer pageVersion;
    private boolean suppressNotifications;

    public PageEvent(
            Object object,
            UserKey originatingUserKey,
            Long pageId,
            Integer pageVersion,
            boolean suppressNotifications) {
        super(object);
        this.originatingUserKey = originatingUserKey;
        this.pageId = pageId;
        this.pageVersion = pageVersion;
        this.suppressNotifications = suppressNotifications;
    }

    @Override
    public UserKey getOriginatingUserKey() {
        return originatingUserKey;
    }

    public Long getPageId() {
        return pageId;
    }

    public Integer getPageVersion() {
        return pageVersion;
    }

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "originatingUserKey=" + originatingUserKey + ", " + "pageId=" + pageId
                + ", " + "pageVersion=" + pageVersion + ", " + "suppressNotifications=" + suppressNotifications + "}";
    }
}
