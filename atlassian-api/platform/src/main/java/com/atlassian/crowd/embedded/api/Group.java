package com.atlassian.crowd.embedded.api;

public interface Group extends Comparable<Group> {
    String getName();

    @Override
    boolean equals(Object object);

    @Override
    int hashCode();

    int compareTo(Group group);
}
