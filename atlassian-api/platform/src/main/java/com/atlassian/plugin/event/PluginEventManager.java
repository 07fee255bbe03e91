package com.atlassian.plugin.event;

public interface PluginEventManager {
    void register(Object object);

    void unregister(Object object);

    void broadcast(Object object);
}
