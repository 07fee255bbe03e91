package com.atlassian.jira.notification;

public interface NotificationSchemeManager {}
