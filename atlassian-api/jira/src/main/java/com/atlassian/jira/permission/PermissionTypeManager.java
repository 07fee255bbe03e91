package com.atlassian.jira.permission;

import com.atlassian.jira.security.AbstractSecurityTypeManager;
import com.atlassian.jira.security.SecurityTypeManager;

public class PermissionTypeManager extends AbstractSecurityTypeManager implements SecurityTypeManager {
    public PermissionTypeManager() {}
}
