package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The outbox in memory. */
public final class InMemoryOutbox implements Outbox {

    private static final Comparator<OutboxRow> BY_DUE =
            Comparator.comparing(OutboxRow::due).thenComparing(OutboxRow::id);

    private final InMemoryStore store;

    public InMemoryOutbox(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(List<NewRow> rows) {
        for (NewRow row : rows) {
            OutboxRow stored = new OutboxRow(
                    store.nextId(),
                    row.rowClass(),
                    row.due(),
                    row.subject(),
                    row.partitionKey(),
                    row.kind(),
                    row.cause(),
                    row.at(),
                    row.stateAt());
            store.write(tables -> tables.outbox.put(stored.id(), stored));
        }
    }

    @Override
    public List<OutboxRow> due(RowClass rowClass, Instant now, Instant afterDue, long afterId, int limit) {
        return store.read(tables -> tables.outbox.values().stream()
                .filter(row -> row.rowClass() == rowClass && !row.due().isAfter(now))
                .filter(row -> row.due().isAfter(afterDue) || (row.due().equals(afterDue) && row.id() > afterId))
                .sorted(BY_DUE)
                .limit(limit)
                .toList());
    }

    @Override
    public List<OutboxRow> ofSubjects(Collection<Subject> subjects) {
        if (Set.copyOf(subjects).size() > 500) {
            throw new IllegalArgumentException(subjects.size() + " subjects, at most 500 a call");
        }
        Set<Subject> wanted = Set.copyOf(subjects);
        return store.read(tables -> tables.outbox.values().stream()
                .filter(row -> wanted.contains(row.subject()))
                .toList());
    }

    @Override
    public void postpone(Collection<Long> ids, Instant due) {
        List<Long> chosen = List.copyOf(ids);
        store.write(tables -> chosen.forEach(id -> tables.outbox.computeIfPresent(
                id,
                (same, row) -> new OutboxRow(
                        row.id(),
                        row.rowClass(),
                        due,
                        row.subject(),
                        row.partitionKey(),
                        row.kind(),
                        row.cause(),
                        row.at(),
                        row.stateAt()))));
    }

    @Override
    public int delete(Collection<Long> ids) {
        List<Long> chosen = List.copyOf(ids);
        int there = store.read(tables -> (int)
                chosen.stream().distinct().filter(tables.outbox::containsKey).count());
        store.write(tables -> chosen.forEach(tables.outbox::remove));
        return there;
    }

    @Override
    public OutboxCounts counts() {
        return store.read(tables -> new OutboxCounts(
                tables.outbox.values().stream()
                        .collect(Collectors.groupingBy(OutboxRow::rowClass, Collectors.counting())),
                tables.outbox.values().stream()
                        .filter(row -> row.rowClass() != RowClass.ECHO)
                        .map(OutboxRow::at)
                        .min(Comparator.naturalOrder())
                        .orElse(null)));
    }

    /** Everything that is committed, by id; for assertions. */
    public List<OutboxRow> all() {
        return store.read(tables -> List.copyOf(tables.outbox.values()));
    }
}
