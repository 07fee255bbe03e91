package com.atlassian.plugin.hostcontainer;

public interface HostContainer {
    <T> T create(Class<T> type);
}
