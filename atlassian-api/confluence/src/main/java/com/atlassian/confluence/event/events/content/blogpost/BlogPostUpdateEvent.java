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
    private PageUpdateTrigger updateTrigger = PageUpdateTrigger.UNKNOWN;

    @Deprecated
    public BlogPostUpdateEvent(Object object, BlogPost blogPost1, BlogPost originalBlogPost) {
        super(object, blogPost1);
        this.originalBlogPost = originalBlogPost;
    }

    @Deprecated
    public BlogPostUpdateEvent(
            Object object, BlogPost blogPost1, BlogPost originalBlogPost, boolean suppressNotifications) {
        super(object, blogPost1, suppressNotifications);
        this.originalBlogPost = originalBlogPost;
    }

    @Deprecated
    public BlogPostUpdateEvent(
            Object object,
            BlogPost blogPost1,
            BlogPost originalBlogPost,
            boolean suppressNotifications,
            PageUpdateTrigger updateTrigger) {
        super(object, blogPost1, suppressNotifications);
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
        this.updateTrigger = operationContext == null ? PageUpdateTrigger.UNKNOWN : operationContext.getUpdateTrigger();
    }

    public BlogPost getOriginalBlogPost() {
        return originalBlogPost;
    }

    @Override
    public boolean isMinorEdit() {
        return isSuppressNotifications();
    }

    public PageUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }

    @Override
    public ConfluenceEntityObject getOld() {
        return originalBlogPost;
    }

    @Override
    public ConfluenceEntityObject getNew() {
        return getBlogPost();
    }

    public boolean isTitleChanged() {
        return originalBlogPost != null
                && !Objects.equals(originalBlogPost.getTitle(), getBlogPost().getTitle());
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
