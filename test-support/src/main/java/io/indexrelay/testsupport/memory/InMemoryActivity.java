package io.indexrelay.testsupport.memory;

import io.indexrelay.activity.ActivityStore;
import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountingNodes;
import io.indexrelay.activity.DigestPart;
import io.indexrelay.activity.DigestState;
import io.indexrelay.activity.DigestTable;
import io.indexrelay.change.Subject;
import io.indexrelay.config.SecretStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people do, in memory: counts, the nodes that count, and the digest. */
public final class InMemoryActivity implements CountTable, CountingNodes, DigestTable {

    private static final int STATE = 0;
    private static final Comparator<Row> BY_SUBJECT =
            Comparator.comparing((Row row) -> row.subject().toString()).thenComparing(Row::id);

    private final InMemoryStore store;

    public InMemoryActivity(InMemoryStore store) {
        this.store = store;
    }

    public ActivityStore with(SecretStore secrets) {
        return new ActivityStore(this, this, this, secrets);
    }

    /** Everything that waits. */
    public List<Row> rows() {
        return store.read(tables -> List.copyOf(tables.counts.values()));
    }

    @Override
    public void add(String node, List<Row> rows) {
        for (Row row : rows) {
            Columns.require("USER_KEY", row.who(), 190);
            long id = store.nextId();
            Row kept = new Row(
                    id,
                    row.subject(),
                    row.hour(),
                    row.who(),
                    row.views(),
                    row.edits(),
                    row.comments(),
                    row.viewers(),
                    row.dropped());
            store.write(tables -> tables.counts.put(id, kept));
        }
    }

    @Override
    public List<Row> after(String subject, long lastId, int limit) {
        return store.read(tables -> tables.counts.values().stream()
                .filter(row -> row.subject().toString().compareTo(subject) > 0 && row.id() <= lastId)
                .sorted(BY_SUBJECT)
                .limit(limit)
                .toList());
    }

    @Override
    public List<Row> of(Subject subject, long afterId, long lastId, int limit) {
        return store.read(tables -> tables.counts.tailMap(afterId, false).values().stream()
                .filter(row -> row.subject().equals(subject) && row.id() <= lastId)
                .limit(limit)
                .toList());
    }

    @Override
    public List<Row> before(Instant time, int limit) {
        return store.read(tables -> tables.counts.values().stream()
                .filter(row -> row.hour().isBefore(time) && !row.subject().equals(DROPPED))
                .limit(limit)
                .toList());
    }

    @Override
    public long lastId() {
        return store.read(tables -> tables.counts.isEmpty() ? 0L : tables.counts.lastKey());
    }

    @Override
    public long count() {
        return store.read(tables -> (long) tables.counts.size());
    }

    @Override
    public int delete(Collection<Long> ids) {
        int before = store.read(tables -> tables.counts.size());
        store.write(tables -> tables.counts.keySet().removeAll(Set.copyOf(ids)));
        return before - store.read(tables -> tables.counts.size());
    }

    @Override
    public int erase(Collection<String> whos) {
        int before = store.read(tables -> tables.counts.size());
        store.write(tables -> tables.counts
                .values()
                .removeIf(row -> whos.contains(row.who()) && !row.subject().equals(ERASED)));
        return before - store.read(tables -> tables.counts.size());
    }

    @Override
    public long begin(String node, Instant now) {
        long id = store.nextId();
        store.write(tables -> tables.lives.put(id, new Life(id, node, now, Instant.EPOCH)));
        return id;
    }

    @Override
    public boolean flushed(long id, Instant until) {
        store.write(tables ->
                tables.lives.computeIfPresent(id, (same, life) -> new Life(id, life.node(), until, life.ended())));
        return store.read(tables -> tables.lives.containsKey(id));
    }

    @Override
    public void ended(long id, Instant noticed) {
        store.write(tables ->
                tables.lives.computeIfPresent(id, (same, life) -> new Life(id, life.node(), life.flushed(), noticed)));
    }

    @Override
    public List<Life> all() {
        return store.read(tables -> List.copyOf(tables.lives.values()));
    }

    @Override
    public void forget(Collection<Long> ids) {
        store.write(tables -> tables.lives.keySet().removeAll(Set.copyOf(ids)));
    }

    @Override
    public Optional<DigestState> state() {
        return at(STATE).map(kept -> DigestState.read(kept.id(), kept.content()));
    }

    @Override
    public DigestState save(DigestState state) {
        long before = at(STATE).map(Tables.Digested::id).orElse(0L);
        if (before != state.id()) {
            throw new IllegalStateException("the state of the digest is another than the one that was read");
        }
        long id = store.nextId();
        store.write(tables -> tables.digest.put(STATE, new Tables.Digested(id, state.text())));
        return state.withId(id);
    }

    @Override
    public Optional<DigestPart> part(int part) {
        return at(part).map(kept -> DigestPart.read(kept.content()));
    }

    @Override
    public void put(int part, DigestPart content) {
        long id = store.nextId();
        store.write(tables -> tables.digest.put(part, new Tables.Digested(id, content.text())));
    }

    @Override
    public void remove(int part) {
        store.write(tables -> tables.digest.remove(part));
    }

    private Optional<Tables.Digested> at(int part) {
        return store.read(tables -> Optional.ofNullable(tables.digest.get(part)));
    }
}
