package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.Edited;
import com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.util.Objects;

public class PageUpdateEvent extends PageEvent implements Edited, ConfluenceEntityUpdated, NotificationEnabledEvent {
    private AbstractPage originalPage;
    private PageUpdateTrigger updateTrigger;

    @Deprecated
    public PageUpdateEvent(
            Object object,
            Page page,
            AbstractPage originalPage,
            boolean suppressNotifications,
            PageUpdateTrigger updateTrigger) {
        super(object, page, suppressNotifications);
        this.originalPage = originalPage;
        this.updateTrigger = updateTrigger;
    }

    public PageUpdateEvent(
            Object object, Page page, AbstractPage originalPage, OperationContext<PageUpdateTrigger> operationContext) {
        super(object, page, operationContext);
        this.originalPage = originalPage;
        this.updateTrigger = operationContext == null ? PageUpdateTrigger.UNKNOWN : operationContext.getUpdateTrigger();
    }

    public AbstractPage getOriginalPage() {
        return originalPage;
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
        return originalPage;
    }

    @Override
    public ConfluenceEntityObject getNew() {
        return getPage();
    }

    public boolean isTitleChanged() {
        return originalPage != null
                && !Objects.equals(originalPage.getTitle(), getPage().getTitle());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "originalPage=" + originalPage + ", " + "updateTrigger="
                + updateTrigger + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageUpdateEvent that = (PageUpdateEvent) object;
        return Objects.equals(originalPage, that.originalPage) && Objects.equals(updateTrigger, that.updateTrigger);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originalPage, updateTrigger);
    }
}
