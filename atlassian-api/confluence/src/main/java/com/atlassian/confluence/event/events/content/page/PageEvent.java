package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;
import java.util.Objects;

public abstract class PageEvent extends ContentEvent {
    private Page page;

    @Deprecated
    public PageEvent(Object object, Page page) {
        super(object);
        this.page = page;
    }

    @Deprecated
    public PageEvent(Object object, Page page, boolean suppressNotifications) {
        super(object, suppressNotifications);
        this.page = page;
    }

    public PageEvent(Object object, Page page, OperationContext<?> operationContext) {
        super(object, operationContext);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "page=" + page + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageEvent that = (PageEvent) object;
        return Objects.equals(page, that.page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), page);
    }
}
