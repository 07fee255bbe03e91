package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.languages.LocaleInfo;
import com.atlassian.confluence.pages.Page;

public class PageInfoViewEvent extends PageViewEvent {
    @Deprecated
    public PageInfoViewEvent(Object object, Page page) {
        super(object, page);
    }

    public PageInfoViewEvent(Object object, Page page, LocaleInfo localeInfo) {
        super(object, page, localeInfo);
    }
}
