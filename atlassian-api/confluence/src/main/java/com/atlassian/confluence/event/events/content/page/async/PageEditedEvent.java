package com.atlassian.confluence.event.events.content.page.async;

import com.atlassian.confluence.event.events.content.Edited;
import com.atlassian.confluence.event.events.content.page.async.types.ConfluenceEntityUpdated;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.sal.api.user.UserKey;
import java.util.Objects;

@AsynchronousPreferred
@Deprecated
public class PageEditedEvent extends PageEvent implements Edited, ConfluenceEntityUpdated {
    private Long originalId;
    private Integer originalVersion;

    public PageEditedEvent(
            Object object,
            UserKey userKey,
            Long currentId,
            Integer currentVersion,
            Long originalId,
            Integer originalVersion,
            boolean suppressNotifications) {
        super(object, userKey, currentId, currentVersion, suppressNotifications);
        this.originalId = originalId;
        this.originalVersion = originalVersion;
    }

    @Override
    public Long getCurrentId() {
        return getPageId();
    }

    @Override
    public Integer getCurrentVersion() {
        return getPageVersion();
    }

    @Override
    public Long getOriginalId() {
        return originalId;
    }

    @Override
    public Integer getOriginalVersion() {
        return originalVersion;
    }

    @Override
    public boolean isMinorEdit() {
        return isSuppressNotifications();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageEditedEvent that = (PageEditedEvent) object;
        return Objects.equals(originalId, that.originalId) && Objects.equals(originalVersion, that.originalVersion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originalId, originalVersion);
    }
}
