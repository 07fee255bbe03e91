package io.indexrelay.delivery;

import io.indexrelay.outbox.NewRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What one piece of a task comes to, and where the task goes on.
 *
 * @param rows to be queued
 * @param gone ledger entries of what receivers have lost
 * @param phase where to go on; {@link #DONE} at the end
 * @param cursor where in that phase; {@code ""} to begin it
 */
record Chunk(List<NewRow> rows, List<LedgerEntry> gone, String phase, String cursor) {

    static final String DONE = "done";

    static Chunk of(List<NewRow> rows, String phase, String cursor) {
        return new Chunk(rows, List.of(), phase, cursor);
    }

    static Chunk last(List<NewRow> rows) {
        return of(rows, DONE, "");
    }

    boolean isLast() {
        return phase.equals(DONE);
    }

    /** Both, in one go. */
    Chunk and(Chunk next) {
        List<NewRow> both = new ArrayList<>(rows);
        both.addAll(next.rows);
        List<LedgerEntry> bothGone = new ArrayList<>(gone);
        bothGone.addAll(next.gone);
        return new Chunk(both, bothGone, next.phase, next.cursor);
    }
}
