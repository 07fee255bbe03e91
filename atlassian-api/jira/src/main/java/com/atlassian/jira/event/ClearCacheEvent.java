package com.atlassian.jira.event;

import java.util.Map;

public final class ClearCacheEvent {
    public static final ClearCacheEvent INSTANCE = null;

    public ClearCacheEvent(Map map) {}

    public Object getProperty(String text) {
        throw new UnsupportedOperationException();
    }
}
