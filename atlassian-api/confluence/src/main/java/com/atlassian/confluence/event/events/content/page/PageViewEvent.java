package com.atlassian.confluence.event.events.content.page;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.event.events.types.Viewed;
import com.atlassian.confluence.languages.LocaleInfo;
import com.atlassian.confluence.pages.Page;
import java.util.Map;

@EventName("confluence.page.view")
public class PageViewEvent extends PageEvent implements Viewed {
    private LocaleInfo localeInfo;

    @Deprecated
    public PageViewEvent(Object object, Page page) {
        super(object, page);
    }

    public PageViewEvent(Object object, Page page, LocaleInfo localeInfo) {
        super(object, page);
        this.localeInfo = localeInfo;
    }

    @Override
    public final LocaleInfo getLocaleInfo() {
        return localeInfo;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of();
    }
}
