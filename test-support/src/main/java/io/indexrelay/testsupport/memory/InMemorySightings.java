package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Subject;
import io.indexrelay.poll.Sightings;
import io.indexrelay.testsupport.memory.Tables.Seen;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the watches saw, in memory. */
public final class InMemorySightings implements Sightings {

    private final InMemoryStore store;

    public InMemorySightings(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Map<Subject, String> find(String watch, Collection<Subject> subjects) {
        return store.read(tables -> {
            Map<Subject, String> found = new HashMap<>();
            tables.seen.values().stream()
                    .filter(one -> isOf(one, watch, subjects))
                    .forEach(one -> found.put(one.subject(), one.fingerprint()));
            return found;
        });
    }

    @Override
    public List<Sighting> list(String watch, long afterId, int limit) {
        return store.read(tables -> tables.seen.tailMap(afterId, false).entrySet().stream()
                .filter(one -> one.getValue().watch().equals(watch))
                .limit(limit)
                .map(one -> new Sighting(one.getKey(), one.getValue().subject()))
                .toList());
    }

    @Override
    public void save(String watch, Map<Subject, String> fingerprints) {
        Columns.require("WATCH", watch, 40);
        fingerprints.values().forEach(print -> Columns.require("FINGERPRINT", print, Columns.FINGERPRINT));
        forget(watch, fingerprints.keySet());
        fingerprints.forEach((subject, fingerprint) -> {
            long id = store.nextId();
            store.write(tables -> tables.seen.put(id, new Seen(watch, subject, fingerprint)));
        });
    }

    @Override
    public void forget(String watch, Collection<Subject> subjects) {
        Set<Subject> gone = Set.copyOf(subjects);
        store.write(tables -> tables.seen.values().removeIf(one -> isOf(one, watch, gone)));
    }

    private static boolean isOf(Seen one, String watch, Collection<Subject> subjects) {
        return one.watch().equals(watch) && subjects.contains(one.subject());
    }
}
