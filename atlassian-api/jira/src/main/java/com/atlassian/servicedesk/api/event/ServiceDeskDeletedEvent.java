package com.atlassian.servicedesk.api.event;

public interface ServiceDeskDeletedEvent {}
