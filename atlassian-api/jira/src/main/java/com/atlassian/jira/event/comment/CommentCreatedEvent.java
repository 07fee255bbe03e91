package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public class CommentCreatedEvent extends CommentEvent {
    public CommentCreatedEvent(Comment comment) {
        super(comment);
    }
}
