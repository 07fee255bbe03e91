package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;
import java.util.List;
import java.util.function.Predicate;

@PublicApi
public class PluginTransactionEndEvent {
    private List<Object> unmodifiableEvents;

    public PluginTransactionEndEvent(List<Object> unmodifiableEvents) {
        this.unmodifiableEvents = unmodifiableEvents;
    }

    public List<Object> getUnmodifiableEvents() {
        return unmodifiableEvents;
    }

    public int numberOfEvents() {
        throw new UnsupportedOperationException();
    }

    public <T> boolean hasAnyEventOfTypeMatching(Class<T> type, Predicate<T> predicate) {
        throw new UnsupportedOperationException();
    }

    public boolean hasAnyEventWithModuleDescriptorMatching(Predicate<ModuleDescriptor<?>> predicate) {
        throw new UnsupportedOperationException();
    }

    public long threadId() {
        throw new UnsupportedOperationException();
    }
}
