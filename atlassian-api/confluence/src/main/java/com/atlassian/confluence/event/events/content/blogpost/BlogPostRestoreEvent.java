package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.event.events.types.Restore;
import com.atlassian.confluence.pages.BlogPost;

public class BlogPostRestoreEvent extends BlogPostEvent implements Restore {
    public BlogPostRestoreEvent(Object object, BlogPost blogPost) {
        super(object, blogPost);
    }
}
