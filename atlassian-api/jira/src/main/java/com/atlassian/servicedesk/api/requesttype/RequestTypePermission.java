package com.atlassian.servicedesk.api.requesttype;

import java.io.Serializable;
import java.util.Set;

public interface RequestTypePermission extends Serializable {
    int getRequestTypeId();

    Set<RequestTypePermissionEntity> getAllowlist();
}
