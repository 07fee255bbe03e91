package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;

@PublicApi
public class PluginTransactionStartEvent {
    public PluginTransactionStartEvent() {}

    public long threadId() {
        throw new UnsupportedOperationException();
    }
}
