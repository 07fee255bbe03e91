package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.Timestamped;
import java.util.Objects;

public abstract class ContentEvent extends ConfluenceEvent implements Contented, Timestamped {
    private boolean suppressNotifications;

    @Deprecated
    public ContentEvent(Object object) {
        super(object);
    }

    @Deprecated
    public ContentEvent(Object object, boolean suppressNotifications) {
        super(object);
        this.suppressNotifications = suppressNotifications;
    }

    public ContentEvent(Object object, OperationContext<?> operationContext) {
        super(object);
        this.suppressNotifications = operationContext != null && operationContext.isSuppressNotifications();
    }

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    @Deprecated
    public void setSuppressNotifications(boolean suppressNotifications) {
        this.suppressNotifications = suppressNotifications;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        ContentEvent that = (ContentEvent) object;
        return Objects.equals(suppressNotifications, that.suppressNotifications);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), suppressNotifications);
    }
}
