package com.atlassian.confluence.event.events.like;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.user.User;

public class LikeCreatedEvent extends AbstractLikeEvent implements NotificationEnabledEvent {
    public LikeCreatedEvent(Object object, User user, ContentEntityObject contentEntityObject) {
        super(object, user, contentEntityObject);
    }
}
