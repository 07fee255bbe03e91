package io.indexrelay.refhost.imports;

import io.indexrelay.refhost.product.ImportReport;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what an import took and what it could not place. */
public final class Tally {

    private final SortedMap<String, Integer> taken = new TreeMap<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();

    public void taken(String kind) {
        taken.merge(kind, 1, Integer::sum);
    }

    public void unknown(String why) {
        unknown.merge(why, 1, Integer::sum);
    }

    public ImportReport report() {
        return new ImportReport(taken, unknown);
    }
}
