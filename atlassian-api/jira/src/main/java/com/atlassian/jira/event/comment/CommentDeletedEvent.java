package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public class CommentDeletedEvent extends CommentEvent {
    public CommentDeletedEvent(Comment comment) {
        super(comment);
    }
}
