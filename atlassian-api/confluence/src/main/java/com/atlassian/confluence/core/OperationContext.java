package com.atlassian.confluence.core;

public interface OperationContext<TRIGGER extends OperationTrigger> {
    boolean isEventSuppressed();

    boolean isSuppressNotifications();

    TRIGGER getUpdateTrigger();
}
