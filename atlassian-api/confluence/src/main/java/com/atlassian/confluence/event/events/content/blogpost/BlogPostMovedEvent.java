package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Objects;

public class BlogPostMovedEvent extends BlogPostEvent implements Updated, UserDriven, NotificationEnabledEvent {
    private ConfluenceUser originatingUser;

    private Space currentSpace;
    private Space originalSpace;

    public BlogPostMovedEvent(
            Object object, ConfluenceUser confluenceUser, BlogPost blogPost, Space originalSpace, Space currentSpace) {
        super(object, blogPost);
        this.originatingUser = confluenceUser;
        this.originalSpace = originalSpace;
        this.currentSpace = currentSpace;
    }

    public Space getCurrentSpace() {
        return currentSpace;
    }

    public Space getOriginalSpace() {
        return originalSpace;
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
        BlogPostMovedEvent that = (BlogPostMovedEvent) object;
        return Objects.equals(currentSpace, that.currentSpace) && Objects.equals(originalSpace, that.originalSpace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), currentSpace, originalSpace);
    }
}
