package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.security.ContentPermission;
import java.util.Objects;

public class ContentPermissionEvent extends ContentEvent {
    private boolean reindexNeeded;

    private ContentEntityObject content;
    private ContentPermission contentPermission;

    public ContentPermissionEvent(
            Object object, ContentEntityObject content, ContentPermission contentPermission, boolean reindexNeeded) {
        super(object);
        this.reindexNeeded = reindexNeeded;
        this.content = content;
        this.contentPermission = contentPermission;
    }

    public ContentPermissionEvent(Object object, ContentEntityObject content, ContentPermission contentPermission) {
        this(object, content, contentPermission, true);
    }

    public ContentPermission getContentPermission() {
        return contentPermission;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }

    public boolean isReindexNeeded() {
        return reindexNeeded;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        ContentPermissionEvent that = (ContentPermissionEvent) object;
        return Objects.equals(content, that.content) && Objects.equals(contentPermission, that.contentPermission);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), content, contentPermission);
    }
}
