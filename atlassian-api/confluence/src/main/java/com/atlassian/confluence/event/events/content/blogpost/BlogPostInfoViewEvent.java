package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.languages.LocaleInfo;
import com.atlassian.confluence.pages.BlogPost;

public class BlogPostInfoViewEvent extends BlogPostViewEvent {
    @Deprecated
    public BlogPostInfoViewEvent(Object object, BlogPost blogPost) {
        super(object, blogPost);
    }

    public BlogPostInfoViewEvent(Object object, BlogPost blogPost, LocaleInfo localeInfo) {
        super(object, blogPost, localeInfo);
    }
}
