package com.atlassian.confluence.event.events.like;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.user.User;

public class LikeRemovedEvent extends AbstractLikeEvent {
    public LikeRemovedEvent(Object object, User user, ContentEntityObject contentEntityObject) {
        super(object, user, contentEntityObject);
    }
}
