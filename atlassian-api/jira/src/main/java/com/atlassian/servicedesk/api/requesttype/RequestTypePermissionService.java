package com.atlassian.servicedesk.api.requesttype;

public interface RequestTypePermissionService {}
