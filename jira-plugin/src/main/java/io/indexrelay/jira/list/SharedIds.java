package io.indexrelay.jira.list;

import io.indexrelay.change.Kind;
import io.indexrelay.jira.read.SharedObjects;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The ids of all filters, or of all dashboards, in ascending order, piece by piece. Jira has no other way than to go through
 * all of them, so the ids are kept until the next beginning: 8 bytes each.
 */
final class SharedIds {

    private final SharedObjects shared;
    private final Kind kind;
    private long[] kept = {};

    SharedIds(SharedObjects shared, Kind kind) {
        this.shared = shared;
        this.kind = kind;
    }

    /** @param last the id to go on after; 0 to begin */
    synchronized List<Long> after(long last, int limit) {
        if (last == 0 || kept.length == 0) {
            kept = read();
        }
        int found = Arrays.binarySearch(kept, last);
        int from = found < 0 ? -found - 1 : found + 1;
        return Arrays.stream(kept, from, Math.min(kept.length, from + limit))
                .boxed()
                .toList();
    }

    private long[] read() {
        LongStream.Builder ids = LongStream.builder();
        shared.each(kind, one -> ids.add(one.getId()));
        return ids.build().sorted().toArray();
    }
}
