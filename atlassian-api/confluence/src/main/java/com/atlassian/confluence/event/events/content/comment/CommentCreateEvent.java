package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.confluence.pages.Comment;

public class CommentCreateEvent extends CommentEvent implements Created, NotificationEnabledEvent {
    @Deprecated
    public CommentCreateEvent(Object object, Comment comment) {
        super(object, comment);
    }

    public CommentCreateEvent(Object object, Comment comment, OperationContext<?> operationContext) {
        super(object, comment, operationContext);
    }
}
