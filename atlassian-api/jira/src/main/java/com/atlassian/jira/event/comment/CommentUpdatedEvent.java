package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public class CommentUpdatedEvent extends CommentEvent {
    public CommentUpdatedEvent(Comment comment) {
        super(comment);
    }
}
