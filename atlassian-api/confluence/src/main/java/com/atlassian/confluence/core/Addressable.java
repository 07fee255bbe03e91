package com.atlassian.confluence.core;

public interface Addressable extends ContentTypeAware {
    long getId();

    String getDisplayTitle();

    String getUrlPath();
}
