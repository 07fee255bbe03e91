package com.atlassian.confluence.search.v2;

public interface Expandable {
    Object expand();
}
