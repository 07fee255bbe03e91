package com.atlassian.confluence.core;

public interface ContentTypeAware {
    String getType();
}
