package com.atlassian.event.api;

public interface EventListenerRegistrar {
    void register(Object object);

    void unregister(Object object);

    void unregisterAll();
}
