package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.pages.Comment;

public class CommentUpdateEvent extends CommentEvent implements Updated, NotificationEnabledEvent {
    private Comment originalComment;

    @Deprecated
    public CommentUpdateEvent(Object object, Comment comment) {
        super(object, comment);
    }

    @Deprecated
    public CommentUpdateEvent(Object object, Comment comment1, Comment originalComment) {
        super(object, comment1);
        this.originalComment = originalComment;
    }

    public CommentUpdateEvent(
            Object object, Comment comment1, Comment originalComment, OperationContext<?> operationContext) {
        super(object, comment1, operationContext);
        this.originalComment = originalComment;
    }

    public Comment getOriginalComment() {
        return originalComment;
    }
}
