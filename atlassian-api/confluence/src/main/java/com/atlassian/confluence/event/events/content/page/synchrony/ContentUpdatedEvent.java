package com.atlassian.confluence.event.events.content.page.synchrony;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;

@Internal
public class ContentUpdatedEvent {
    private ConfluenceUser user;
    private ContentId contentId;
    private ContentStatus contentStatus;
    private String spaceKey;
    private String syncRev;
    private PageUpdateTrigger updateTrigger;

    public ContentUpdatedEvent(
            ConfluenceUser user, ContentId contentId, ContentStatus contentStatus, String spaceKey, String syncRev) {
        this.user = user;
        this.contentId = contentId;
        this.contentStatus = contentStatus;
        this.spaceKey = spaceKey;
        this.syncRev = syncRev;
    }

    public ContentUpdatedEvent(
            ConfluenceUser user,
            ContentId contentId,
            ContentStatus contentStatus,
            String spaceKey,
            String syncRev,
            PageUpdateTrigger updateTrigger) {
        this.user = user;
        this.contentId = contentId;
        this.contentStatus = contentStatus;
        this.spaceKey = spaceKey;
        this.syncRev = syncRev;
        this.updateTrigger = updateTrigger;
    }

    public ConfluenceUser getUser() {
        return user;
    }

    public ContentId getContentId() {
        return contentId;
    }

    public ContentStatus getContentStatus() {
        return contentStatus;
    }

    public String getSpaceKey() {
        return spaceKey;
    }

    public String getSyncRev() {
        return syncRev;
    }

    public PageUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ContentUpdatedEvent that = (ContentUpdatedEvent) object;
        return Objects.equals(user, that.user)
                && Objects.equals(contentId, that.contentId)
                && Objects.equals(contentStatus, that.contentStatus)
                && Objects.equals(spaceKey, that.spaceKey)
                && Objects.equals(syncRev, that.syncRev)
                && Objects.equals(updateTrigger, that.updateTrigger);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, contentId, contentStatus, spaceKey, syncRev, updateTrigger);
    }
}
