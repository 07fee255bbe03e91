package com.atlassian.jira.sharing.type;

public interface ShareTypePermissionChecker {}
