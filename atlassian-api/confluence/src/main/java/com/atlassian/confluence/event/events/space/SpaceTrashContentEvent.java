package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.spaces.Space;
import java.util.Objects;

public abstract class SpaceTrashContentEvent extends SpaceEvent {
    private ContentTypeEnum contentType;

    protected SpaceTrashContentEvent(Object object, Space space, ContentTypeEnum contentType) {
        super(object, space);
        this.contentType = contentType;
    }

    public ContentTypeEnum getContentType() {
        return contentType;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpaceTrashContentEvent that = (SpaceTrashContentEvent) object;
        return Objects.equals(contentType, that.contentType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), contentType);
    }
}
