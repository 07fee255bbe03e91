package com.atlassian.confluence.mail.notification;

public interface NotificationManager {}
