package com.atlassian.confluence.core;

import java.util.List;

public interface Hierarchical<T> {
    boolean isRootLevel();

    T getParent();

    void setParent(T parent);

    List<T> getChildren();

    boolean hasChildren();

    void setChildren(List<T> children);

    void addChild(T object);

    void removeChild(T object);

    List<T> getAncestors();
}
