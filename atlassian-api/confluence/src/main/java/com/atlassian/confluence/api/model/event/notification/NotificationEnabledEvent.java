package com.atlassian.confluence.api.model.event.notification;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface NotificationEnabledEvent {
    boolean isSuppressNotifications();
}
