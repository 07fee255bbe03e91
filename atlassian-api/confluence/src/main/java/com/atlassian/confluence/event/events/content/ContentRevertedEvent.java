package com.atlassian.confluence.event.events.content;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Objects;

@Internal
public class ContentRevertedEvent {
    private ContentEntityObject entity;
    private int version;
    private String revertComment;

    public ContentRevertedEvent(ContentEntityObject entity, int version, String revertComment) {
        this.entity = entity;
        this.version = version;
        this.revertComment = revertComment;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public int getVersion() {
        return version;
    }

    public String getRevertComment() {
        return revertComment;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ContentRevertedEvent that = (ContentRevertedEvent) object;
        return Objects.equals(entity, that.entity)
                && Objects.equals(version, that.version)
                && Objects.equals(revertComment, that.revertComment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entity, version, revertComment);
    }
}
