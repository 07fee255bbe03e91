package io.indexrelay.testsupport.memory;

import io.indexrelay.dryrun.Reports;
import io.indexrelay.dryrun.Section;
import io.indexrelay.dryrun.SectionText;
import java.util.List;
import java.util.Map;

/** Dry runs' reports, in memory. */
public final class InMemoryReports implements Reports {

    private final InMemoryStore store;

    public InMemoryReports(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(long report, Section section) {
        long id = store.nextId();
        store.write(tables -> tables.reports.put(id, new Tables.Reported(report, SectionText.write(section))));
    }

    @Override
    public List<Kept> list(long report, long afterId, int limit) {
        return store.read(tables -> tables.reports.tailMap(afterId, false).entrySet().stream()
                .filter(one -> one.getValue().job() == report)
                .limit(limit)
                .map(one ->
                        new Kept(one.getKey(), SectionText.read(one.getValue().content())))
                .toList());
    }

    @Override
    public boolean forgetOthers(long report, int limit) {
        List<Long> others = store.read(tables -> tables.reports.entrySet().stream()
                .filter(one -> one.getValue().job() != report)
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList());
        store.write(tables -> tables.reports.keySet().removeAll(others));
        return !others.isEmpty();
    }
}
