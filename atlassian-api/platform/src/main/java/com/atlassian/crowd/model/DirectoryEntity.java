package com.atlassian.crowd.model;

public interface DirectoryEntity {
    long getDirectoryId();

    String getName();

    @Override
    boolean equals(Object object);

    @Override
    int hashCode();
}
