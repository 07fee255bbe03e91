package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** An outbox that refuses rows when it is told to, and remembers what was asked of it. Thread-safe as far as the real one. */
public final class BreakableOutbox implements Outbox {

    private final Outbox real;
    private final List<String> calls = new ArrayList<>();
    private Predicate<List<NewRow>> refuses = rows -> false;
    private boolean isBroken;

    public BreakableOutbox(Outbox real) {
        this.real = real;
    }

    /** From now on no row can be inserted, nor counted what is there. */
    public synchronized void breakDown() {
        refuse(rows -> true);
        isBroken = true;
    }

    /** From now on these inserts fail. */
    public synchronized void refuse(Predicate<List<NewRow>> which) {
        refuses = which;
    }

    public synchronized void mend() {
        refuse(rows -> false);
        isBroken = false;
    }

    /** Names of the calls since the last time this was asked. */
    public synchronized List<String> calls() {
        List<String> since = List.copyOf(calls);
        calls.clear();
        return since;
    }

    @Override
    public void add(List<NewRow> rows) {
        called("add " + rows.size());
        synchronized (this) {
            if (refuses.test(rows)) {
                throw new IllegalStateException("no such table");
            }
        }
        real.add(rows);
    }

    @Override
    public List<OutboxRow> due(RowClass rowClass, Instant now, Instant afterDue, long afterId, int limit) {
        called("due");
        return real.due(rowClass, now, afterDue, afterId, limit);
    }

    @Override
    public List<OutboxRow> ofSubjects(Collection<Subject> subjects) {
        called("ofSubjects");
        return real.ofSubjects(subjects);
    }

    @Override
    public void postpone(Collection<Long> ids, Instant due) {
        called("postpone");
        real.postpone(ids, due);
    }

    @Override
    public int delete(Collection<Long> ids) {
        called("delete");
        return real.delete(ids);
    }

    @Override
    public OutboxCounts counts() {
        called("counts");
        synchronized (this) {
            if (isBroken) {
                throw new IllegalStateException("no such table");
            }
        }
        return real.counts();
    }

    private synchronized void called(String call) {
        calls.add(call);
    }
}
