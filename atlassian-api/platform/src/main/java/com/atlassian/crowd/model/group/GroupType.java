package com.atlassian.crowd.model.group;

public enum GroupType {
    GROUP,
    @Deprecated
    LEGACY_ROLE;
}
