package com.atlassian.plugin.event.events;

import com.atlassian.annotations.PublicApi;
import com.atlassian.plugin.ModuleDescriptor;
import java.util.List;
import java.util.function.Predicate;

@PublicApi
public class PluginTransactionEndEvent {
    private final long threadId = Thread.currentThread().getId();

    private List<Object> unmodifiableEvents;

    public PluginTransactionEndEvent(List<Object> unmodifiableEvents) {
        this.unmodifiableEvents = unmodifiableEvents;
    }

    public List<Object> getUnmodifiableEvents() {
        return unmodifiableEvents;
    }

    public int numberOfEvents() {
        return unmodifiableEvents.size();
    }

    public <T> boolean hasAnyEventOfTypeMatching(Class<T> type, Predicate<T> predicate) {
        return unmodifiableEvents.stream()
                .anyMatch(event -> type.isInstance(event) && predicate.test(type.cast(event)));
    }

    public boolean hasAnyEventWithModuleDescriptorMatching(Predicate<ModuleDescriptor<?>> predicate) {
        return hasAnyEventOfTypeMatching(PluginModuleEvent.class, event -> predicate.test(event.getModule()));
    }

    public long threadId() {
        return threadId;
    }
}
