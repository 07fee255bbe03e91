package com.atlassian.servicedesk.api.requesttype;

public enum RequestTypePermissionEntityType {
    USER,
    GROUP,
    ORGANIZATION
}
