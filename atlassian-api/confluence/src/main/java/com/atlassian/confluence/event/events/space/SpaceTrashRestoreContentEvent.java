package com.atlassian.confluence.event.events.space;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.AsynchronousPreferred;

@AsynchronousPreferred
@EventName("confluence.space.trash.restore.content")
public class SpaceTrashRestoreContentEvent extends SpaceTrashContentEvent {
    public SpaceTrashRestoreContentEvent(Object object, Space space, ContentTypeEnum contentTypeEnum) {
        super(object, space, contentTypeEnum);
    }
}
