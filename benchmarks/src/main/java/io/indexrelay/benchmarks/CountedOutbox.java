package io.indexrelay.benchmarks;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** An outbox that knows how many of its rows were deleted. Thread-safe. */
final class CountedOutbox implements Outbox {

    private final Outbox outbox;
    private final AtomicLong deleted = new AtomicLong();

    CountedOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    long deleted() {
        return deleted.get();
    }

    @Override
    public void add(List<NewRow> rows) {
        outbox.add(rows);
    }

    @Override
    public List<OutboxRow> due(RowClass rowClass, Instant now, Instant afterDue, long afterId, int limit) {
        return outbox.due(rowClass, now, afterDue, afterId, limit);
    }

    @Override
    public List<OutboxRow> ofSubjects(Collection<Subject> subjects) {
        return outbox.ofSubjects(subjects);
    }

    @Override
    public void postpone(Collection<Long> ids, Instant due) {
        outbox.postpone(ids, due);
    }

    @Override
    public int delete(Collection<Long> ids) {
        int gone = outbox.delete(ids);
        deleted.addAndGet(gone);
        return gone;
    }

    @Override
    public OutboxCounts counts() {
        return outbox.counts();
    }
}
