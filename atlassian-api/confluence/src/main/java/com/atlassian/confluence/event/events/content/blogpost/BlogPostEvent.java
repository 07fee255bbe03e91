package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;
import java.util.Objects;

public abstract class BlogPostEvent extends ContentEvent {
    private BlogPost blogPost;

    @Deprecated
    public BlogPostEvent(Object object, BlogPost blogPost) {
        super(object);
        this.blogPost = blogPost;
    }

    @Deprecated
    public BlogPostEvent(Object object, BlogPost blogPost, boolean suppressNotifications) {
        super(object, suppressNotifications);
        this.blogPost = blogPost;
    }

    public BlogPostEvent(Object object, BlogPost blogPost, OperationContext<?> operationContext) {
        super(object, operationContext);
        this.blogPost = blogPost;
    }

    public BlogPost getBlogPost() {
        return blogPost;
    }

    @Override
    public ContentEntityObject getContent() {
        return blogPost;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        BlogPostEvent that = (BlogPostEvent) object;
        return Objects.equals(blogPost, that.blogPost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), blogPost);
    }
}
