package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeadLetters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What could not be delivered, in memory. */
public final class InMemoryDeadLetters implements DeadLetters {

    private final InMemoryStore store;

    public InMemoryDeadLetters(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void put(Collection<DeadLetter> letters) {
        letters.forEach(letter -> Columns.require("EVENT_TYPE", letter.type(), 100));
        remove(letters.stream().map(DeadLetter::subject).toList());
        letters.forEach(letter -> {
            long id = store.nextId();
            store.write(tables -> tables.deadLetters.put(id, letter.withId(id)));
        });
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return store.read(tables -> Optional.ofNullable(tables.deadLetters.get(id)));
    }

    @Override
    public List<DeadLetter> newest(long before, int limit) {
        return list(before, limit, letter -> true);
    }

    @Override
    public List<DeadLetter> newest(DeadLetter.Fate fate, int limit) {
        return list(NEWEST, limit, letter -> letter.fate() == fate);
    }

    @Override
    public int count(DeadLetter.Fate fate) {
        return newest(fate, Integer.MAX_VALUE).size();
    }

    @Override
    public int remove(Collection<Subject> subjects) {
        Set<Subject> gone = Set.copyOf(subjects);
        int removed = list(NEWEST, Integer.MAX_VALUE, letter -> gone.contains(letter.subject()))
                .size();
        store.write(tables -> tables.deadLetters.values().removeIf(letter -> gone.contains(letter.subject())));
        return removed;
    }

    private List<DeadLetter> list(long before, int limit, Predicate<DeadLetter> wanted) {
        return store.read(tables -> tables.deadLetters.headMap(before, false).descendingMap().values().stream()
                .filter(wanted)
                .limit(limit)
                .toList());
    }
}
