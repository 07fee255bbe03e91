package com.atlassian.confluence.spaces;

public enum SpaceUpdateTrigger {
    DEFAULT_ADMIN_USER_ADDED,
    USER_REMOVED,
    GROUP_REMOVED,
    SPACE_CREATED,
    SPACE_REMOVED,
    UNKNOWN;
}
