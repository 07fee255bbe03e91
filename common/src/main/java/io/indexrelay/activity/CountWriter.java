package io.indexrelay.activity;

import io.indexrelay.activity.CountTable.Row;
import io.indexrelay.config.ActivitySettings;
import io.indexrelay.config.Privacy;
import io.indexrelay.outbox.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes down what was counted, batch by batch, and knows how far it came. For one flush. */
final class CountWriter {

    /** As many rows are written in one transaction. */
    private static final int BATCH = 500;

    /** More than so many rows are not kept: what is counted then is counted without its object. */
    private static final long MOST_ROWS = 2_000_000;

    private final Counts counts;
    private final CountTable table;
    private final Transactions transactions;
    private final NeverCounted never;
    private final ActivitySettings settings;
    private final String node;

    private int written;
    private long droppedBefore;
    private long dropped;

    CountWriter(
            Counts counts,
            CountTable table,
            Transactions transactions,
            NeverCounted never,
            ActivitySettings settings,
            String node) {
        this.counts = counts;
        this.table = table;
        this.transactions = transactions;
        this.never = never;
        this.settings = settings;
        this.node = node;
        this.droppedBefore = counts.dropped();
        this.dropped = counts.dropped();
    }

    /** @param atEnd in the transaction of the last rows */
    void write(Pseudonyms pseudonyms, Instant now, Runnable atEnd) {
        boolean isRoom = table.count() < MOST_ROWS;
        List<Row> batch = new ArrayList<>();
        for (int i = 0; i < counts.counts().size(); i++) {
            Count count = counts.counts().get(i);
            NeverCounted.Answer answer = never.of(count.userKey(), settings);
            if (answer == NeverCounted.Answer.UNKNOWN || (answer == NeverCounted.Answer.COUNTED && !isRoom)) {
                dropped += count.acts();
            } else if (answer == NeverCounted.Answer.COUNTED) {
                batch.add(row(count, pseudonyms));
            }
            if (batch.size() == BATCH) {
                commit(batch, i + 1, () -> {});
                batch.clear();
                droppedBefore = dropped;
            }
        }
        if (dropped > 0) {
            batch.add(Row.ofDropped(now, dropped));
        }
        commit(batch, counts.counts().size(), atEnd);
        droppedBefore = 0;
    }

    /** What has to be counted again. */
    Counts left() {
        return new Counts(counts.counts().subList(written, counts.counts().size()), droppedBefore);
    }

    private void commit(List<Row> rows, int upTo, Runnable with) {
        transactions.inTransaction(() -> {
            table.add(node, rows);
            with.run();
            return rows;
        });
        written = upTo;
    }

    private Row row(Count count, Pseudonyms pseudonyms) {
        String userKey = count.userKey();
        String who = Who.NOBODY;
        if (userKey != null && !userKey.isEmpty()) {
            who = settings.privacy() == Privacy.PER_USER
                    ? Who.named(userKey, pseudonyms)
                    : Who.hidden(userKey, pseudonyms);
        }
        return new Row(
                0,
                count.subject(),
                count.hour(),
                who,
                count.views(),
                count.edits(),
                count.comments(),
                userKey == null ? count.viewers() : 0,
                0);
    }
}
