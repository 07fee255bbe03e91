package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.LoggedDelivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;

/** The delivery log in memory. */
public final class InMemoryDeliveryLog implements DeliveryLog {

    private final InMemoryStore store;
    private boolean isBroken;

    public InMemoryDeliveryLog(InMemoryStore store) {
        this.store = store;
    }

    /** From now on nothing can be added, or it can again. */
    public void breakAdding(boolean broken) {
        isBroken = broken;
    }

    @Override
    public void add(LoggedDelivery delivery) {
        if (isBroken) {
            throw new IllegalStateException("the table of deliveries is full");
        }
        Columns.require("MESSAGE_ID", delivery.webhookId(), Columns.TOKEN);
        Columns.require("FAILURE", delivery.failure(), 30);
        long id = store.nextId();
        store.write(tables -> tables.deliveries.put(id, delivery.withId(id)));
    }

    @Override
    public List<LoggedDelivery> newest(long before, int limit) {
        return below(before, limit, delivery -> true);
    }

    @Override
    public List<LoggedDelivery> ofSubject(Subject subject, long before, int limit) {
        return below(before, limit, delivery -> delivery.events().stream()
                .anyMatch(event -> event.subject().equals(subject)));
    }

    @Override
    public List<LoggedDelivery> between(long after, long last, int limit) {
        return store.read(tables -> tables.deliveries.tailMap(after, false).values().stream()
                .filter(delivery -> delivery.id() <= last)
                .limit(limit)
                .toList());
    }

    @Override
    public Optional<Span> since(Instant since) {
        return store.read(tables -> tables.deliveries.values().stream()
                .filter(delivery -> !delivery.at().isBefore(since))
                .findFirst()
                .map(first -> new Span(
                        first.id(),
                        tables.deliveries.lastKey(),
                        tables.deliveries.tailMap(first.id(), true).size())));
    }

    @Override
    public Optional<Extent> extent() {
        return store.read(tables -> Optional.ofNullable(tables.deliveries.firstEntry())
                .map(first -> new Extent(first.getValue().at(), tables.deliveries.size())));
    }

    @Override
    public int forget(Instant before, long keep, int limit) {
        List<Long> old = store.read(tables -> {
            NavigableMap<Long, LoggedDelivery> all = tables.deliveries;
            long surplus = all.size() - keep;
            List<Long> ids = new ArrayList<>();
            for (LoggedDelivery delivery : all.values()) {
                surplus--;
                if (ids.size() < limit && (surplus >= 0 || delivery.at().isBefore(before))) {
                    ids.add(delivery.id());
                }
            }
            return ids;
        });
        store.write(tables -> tables.deliveries.keySet().removeAll(old));
        return old.size();
    }

    private List<LoggedDelivery> below(long before, int limit, Predicate<LoggedDelivery> wanted) {
        return store.read(tables -> tables.deliveries.headMap(before, false).descendingMap().values().stream()
                .filter(wanted)
                .limit(limit)
                .toList());
    }
}
