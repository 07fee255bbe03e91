package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

public class PageCreateEvent extends PageEvent implements Created, NotificationEnabledEvent {
    private Map<String, Serializable> contextMap = Map.of();
    private PageUpdateTrigger updateTrigger = PageUpdateTrigger.UNKNOWN;

    @Deprecated
    public PageCreateEvent(Object object, Page page) {
        super(object, page);
    }

    @Deprecated
    public PageCreateEvent(Object object, Page page, Map<String, Serializable> contextMap) {
        super(object, page);
        this.contextMap = contextMap;
    }

    @Deprecated
    public PageCreateEvent(
            Object object, Page page, Map<String, Serializable> contextMap, boolean suppressNotifications) {
        super(object, page, suppressNotifications);
        this.contextMap = contextMap;
    }

    @Deprecated
    public PageCreateEvent(
            Object object,
            Page page,
            Map<String, Serializable> contextMap,
            boolean suppressNotifications,
            PageUpdateTrigger updateTrigger) {
        super(object, page, suppressNotifications);
        this.contextMap = contextMap;
        this.updateTrigger = updateTrigger;
    }

    public PageCreateEvent(
            Object object,
            Page page,
            Map<String, Serializable> contextMap,
            OperationContext<PageUpdateTrigger> operationContext) {
        super(object, page, operationContext);
        this.contextMap = contextMap;
        this.updateTrigger = operationContext == null ? PageUpdateTrigger.UNKNOWN : operationContext.getUpdateTrigger();
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
        PageCreateEvent that = (PageCreateEvent) object;
        return Objects.equals(contextMap, that.contextMap) && Objects.equals(updateTrigger, that.updateTrigger);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), contextMap, updateTrigger);
    }

    public PageUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }
}
