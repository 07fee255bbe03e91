package com.atlassian.jira.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public final class ClearCacheEvent {
    public static final ClearCacheEvent INSTANCE = new ClearCacheEvent(Map.of());

    private final Map<String, Object> properties;

    public ClearCacheEvent(Map<String, Object> properties) {
        this.properties = Collections.unmodifiableMap(new HashMap<>(properties));
    }

    public Object getProperty(String name) {
        return properties.get(name);
    }
}
