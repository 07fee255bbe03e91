package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.confluence.pages.BlogPost;

public class BlogPostRemoveEvent extends BlogPostEvent implements Removed {
    public BlogPostRemoveEvent(Object object, BlogPost blogPost) {
        super(object, blogPost);
    }
}
