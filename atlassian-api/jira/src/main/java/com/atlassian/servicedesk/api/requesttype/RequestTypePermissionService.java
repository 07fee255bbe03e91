package com.atlassian.servicedesk.api.requesttype;

public interface RequestTypePermissionService {
    RequestTypePermission getRequestTypePermission(int requestTypeId);
}
