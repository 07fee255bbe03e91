package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

public abstract class CommentEvent extends ContentEvent {
    protected Comment comment;

    @Deprecated
    public CommentEvent(Object object, Comment comment) {
        super(object);
        this.comment = comment;
    }

    public CommentEvent(Object object, Comment comment, OperationContext<?> operationContext) {
        super(object, operationContext);
        this.comment = comment;
    }

    public Comment getComment() {
        return comment;
    }

    @Override
    public ContentEntityObject getContent() {
        return comment;
    }
}
