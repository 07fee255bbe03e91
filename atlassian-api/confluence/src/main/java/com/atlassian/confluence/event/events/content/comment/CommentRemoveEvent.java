package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.user.User;

public class CommentRemoveEvent extends CommentEvent implements Removed, UserDriven {
    private User originatingUser;

    public CommentRemoveEvent(Object object, Comment comment, User originatingUser) {
        super(object, comment);
        this.originatingUser = originatingUser;
    }

    @Override
    public User getOriginatingUser() {
        return originatingUser;
    }
}
