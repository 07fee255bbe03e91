package com.atlassian.jira.permission;

public enum ProjectPermissionCategory {
    PROJECTS,
    ISSUES,
    VOTERS_AND_WATCHERS,
    COMMENTS,
    ATTACHMENTS,
    TIME_TRACKING,
    OTHER;
}
