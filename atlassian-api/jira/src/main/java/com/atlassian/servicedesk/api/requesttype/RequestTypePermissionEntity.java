package com.atlassian.servicedesk.api.requesttype;

public interface RequestTypePermissionEntity {
    String getEntityId();

    RequestTypePermissionEntityType getEntityType();
}
