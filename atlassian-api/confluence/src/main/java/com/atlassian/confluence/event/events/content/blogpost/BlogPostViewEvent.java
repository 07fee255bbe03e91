package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.languages.LocaleInfo;
import com.atlassian.confluence.pages.BlogPost;
import java.util.Map;

@EventName("confluence.blogpost.view")
public class BlogPostViewEvent extends BlogPostEvent implements Viewed {
    private LocaleInfo localeInfo;

    @Deprecated
    public BlogPostViewEvent(Object object, BlogPost blogPost) {
        super(object, blogPost);
    }

    public BlogPostViewEvent(Object object, BlogPost blogPost, LocaleInfo localeInfo) {
        super(object, blogPost);
        this.localeInfo = localeInfo;
    }

    @Override
    public LocaleInfo getLocaleInfo() {
        return localeInfo;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of();
    }
}
