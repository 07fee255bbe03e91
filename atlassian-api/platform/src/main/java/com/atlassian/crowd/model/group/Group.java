package com.atlassian.crowd.model.group;

import com.atlassian.crowd.model.DirectoryEntity;

public interface Group extends DirectoryEntity, Comparable<Group> {
    GroupType getType();

    boolean isActive();

    String getDescription();

    String getExternalId();
}
