package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.Edited;
import com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.util.Objects;

public class BlogPostUpdateEvent extends BlogPostEvent
        implements Edited, ConfluenceEntityUpdated, NotificationEnabledEvent {
    private BlogPost originalBlogPost;
    private PageUpdateTrigger updateTrigger;

    @Deprecated
    public BlogPostUpdateEvent(Object object, BlogPost blogPost1, BlogPost originalBlogPost) {
        super(object, blogPost1);
        this.originalBlogPost = originalBlogPost;
    }

    @Deprecated
    public BlogPostUpdateEvent(Object object, BlogPost blogPost1, BlogPost originalBlogPost, boolean flag) {
        super(object, blogPost1, flag);
        this.originalBlogPost = originalBlogPost;
    }

    @Deprecated
    public BlogPostUpdateEvent(
            Object object,
            BlogPost blogPost1,
            BlogPost originalBlogPost,
            boolean flag,
            PageUpdateTrigger updateTrigger) {
        super(object, blogPost1, flag);
        this.originalBlogPost = originalBlogPost;
        this.updateTrigger = updateTrigger;
    }

    public BlogPostUpdateEvent(
            Object object,
            BlogPost blogPost1,
            BlogPost originalBlogPost,
            OperationContext<PageUpdateTrigger> operationContext) {
        super(object, blogPost1, operationContext);
        this.originalBlogPost = originalBlogPost;
    }

    public BlogPost getOriginalBlogPost() {
        return originalBlogPost;
    }

    @Override
    public boolean isMinorEdit() {
        throw new UnsupportedOperationException();
    }

    public PageUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }

    @Override
    public ConfluenceEntityObject getOld() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConfluenceEntityObject getNew() {
        throw new UnsupportedOperationException();
    }

    public boolean isTitleChanged() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        BlogPostUpdateEvent that = (BlogPostUpdateEvent) object;
        return Objects.equals(originalBlogPost, that.originalBlogPost)
                && Objects.equals(updateTrigger, that.updateTrigger);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originalBlogPost, updateTrigger);
    }
}
