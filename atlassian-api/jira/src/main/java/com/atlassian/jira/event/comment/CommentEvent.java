package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public class CommentEvent {
    private final Comment comment;

    public CommentEvent(Comment comment) {
        this.comment = comment;
    }

    public Comment getComment() {
        return comment;
    }
}
