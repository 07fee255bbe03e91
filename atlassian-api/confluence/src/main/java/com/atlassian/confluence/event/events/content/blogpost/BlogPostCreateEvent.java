package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.confluence.pages.BlogPost;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

public class BlogPostCreateEvent extends BlogPostEvent implements Created, NotificationEnabledEvent {
    private Map<String, Serializable> contextMap = Map.of();

    @Deprecated
    public BlogPostCreateEvent(Object object, BlogPost blogPost) {
        super(object, blogPost);
    }

    @Deprecated
    public BlogPostCreateEvent(Object object, BlogPost blogPost, Map<String, Serializable> contextMap) {
        super(object, blogPost);
        this.contextMap = contextMap;
    }

    @Deprecated
    public BlogPostCreateEvent(
            Object object, BlogPost blogPost, Map<String, Serializable> contextMap, boolean suppressNotifications) {
        super(object, blogPost, suppressNotifications);
        this.contextMap = contextMap;
    }

    public BlogPostCreateEvent(
            Object object,
            BlogPost blogPost,
            Map<String, Serializable> contextMap,
            OperationContext<?> operationContext) {
        super(object, blogPost, operationContext);
        this.contextMap = contextMap;
    }

    public Map<String, Serializable> getContextMap() {
        return contextMap;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        BlogPostCreateEvent that = (BlogPostCreateEvent) object;
        return Objects.equals(contextMap, that.contextMap);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), contextMap);
    }
}
