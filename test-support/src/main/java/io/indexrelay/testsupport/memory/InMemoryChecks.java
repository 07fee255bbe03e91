package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Findings;
import io.indexrelay.payload.EventData;
import io.indexrelay.selfcheck.CheckStore;
import io.indexrelay.selfcheck.CheckingNode;
import io.indexrelay.selfcheck.Direction;
import io.indexrelay.selfcheck.Finding;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the self-check remembers, in memory. */
public final class InMemoryChecks implements CheckStore, Findings {

    private static final int WHY = 450;
    private static final int USER = 190;

    private final InMemoryStore store;
    private final Clock clock;

    public InMemoryChecks(InMemoryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void add(Finding finding) {
        Columns.require("USER_KEY", finding.userKey(), USER);
        Columns.require("WHY", finding.why(), WHY);
        long id = store.nextId();
        store.write(tables -> tables.findings.put(id, finding.withId(id)));
    }

    @Override
    public List<Finding> after(Direction direction, long id, int limit) {
        return store.read(tables -> tables.findings.tailMap(id, false).values().stream()
                .filter(finding -> finding.direction() == direction)
                .limit(limit)
                .toList());
    }

    @Override
    public List<Finding> ofSubject(Subject subject) {
        return store.read(tables -> tables.findings.values().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList());
    }

    @Override
    public List<Finding> newest(int limit) {
        return store.read(tables ->
                tables.findings.descendingMap().values().stream().limit(limit).toList());
    }

    @Override
    public int count(Direction direction) {
        return after(direction, OLDEST, Integer.MAX_VALUE).size();
    }

    @Override
    public int remove(Collection<Long> ids) {
        Set<Long> gone = Set.copyOf(ids);
        int removed = store.read(tables ->
                (int) tables.findings.keySet().stream().filter(gone::contains).count());
        store.write(tables -> tables.findings.keySet().removeAll(gone));
        return removed;
    }

    @Override
    public int lift(Collection<Long> ids) {
        return remove(ids);
    }

    @Override
    public Map<Subject, Hiding> hidden(Collection<Subject> subjects) {
        Map<Subject, Hiding> hidden = new HashMap<>();
        after(Direction.WIDER, OLDEST, Integer.MAX_VALUE).stream()
                .filter(finding -> subjects.contains(finding.subject()))
                .forEach(finding -> hidden.put(finding.subject(), finding.hiding()));
        return hidden;
    }

    @Override
    public EventData.SelfCheck counts() {
        return CheckingNode.counts(nodes(), clock.instant());
    }

    @Override
    public List<CheckingNode> nodes() {
        return store.read(tables -> List.copyOf(tables.checkingNodes.values()));
    }

    @Override
    public void save(CheckingNode node) {
        store.write(tables -> tables.checkingNodes.put(node.node(), node));
    }

    @Override
    public void forget(Collection<String> nodes) {
        Set<String> gone = Set.copyOf(nodes);
        store.write(tables -> tables.checkingNodes.keySet().removeAll(gone));
    }
}
