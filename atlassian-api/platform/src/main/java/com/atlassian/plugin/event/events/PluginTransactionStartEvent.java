package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;

@PublicApi
public class PluginTransactionStartEvent {
    private final long threadId = Thread.currentThread().getId();

    public PluginTransactionStartEvent() {}

    public long threadId() {
        return threadId;
    }
}
