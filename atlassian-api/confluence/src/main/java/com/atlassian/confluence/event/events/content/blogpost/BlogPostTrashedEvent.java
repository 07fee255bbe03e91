package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.event.events.types.Trashed;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.user.User;
import java.util.Objects;

public class BlogPostTrashedEvent extends BlogPostEvent implements Trashed, UserDriven {
    private User originatingUser;

    @Deprecated
    public BlogPostTrashedEvent(Object object, BlogPost blogPost, User originatingUser) {
        super(object, blogPost);
        this.originatingUser = originatingUser;
    }

    public BlogPostTrashedEvent(Object object, BlogPost blogPost, User originatingUser, boolean suppressNotifications) {
        super(object, blogPost, suppressNotifications);
        this.originatingUser = originatingUser;
    }

    @Override
    public User getOriginatingUser() {
        return originatingUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        BlogPostTrashedEvent that = (BlogPostTrashedEvent) object;
        return Objects.equals(originatingUser, that.originatingUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originatingUser);
    }
}
