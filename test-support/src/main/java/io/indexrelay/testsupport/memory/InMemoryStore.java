package io.indexrelay.testsupport.memory;

import io.indexrelay.outbox.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One database in memory. A transaction belongs to the thread that began it, sees what is committed and its own writes,
 * and is applied as a whole when it commits. {@link #begin()} opens one that commits when the test says so, so that rows
 * can become visible in another order than that of their ids. Thread-safe.
 */
public final class InMemoryStore implements Transactions {

    private final Object lock = new Object();
    private Tables committed = new Tables();
    private final AtomicLong lastId = new AtomicLong();
    private final ThreadLocal<@Nullable Running> current = new ThreadLocal<>();

    /** A transaction that was doomed inside was committed outside. */
    public static final class DoomedTransaction extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DoomedTransaction() {
            super("the transaction was marked for rollback by a failure inside");
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Running outer = current.get();
        if (outer != null) {
            return joined(outer, work);
        }
        Running mine = new Running();
        current.set(mine);
        T result;
        try {
            result = work.get();
        } finally {
            current.remove();
        }
        commit(mine);
        return result;
    }

    /** Opens a transaction that does not belong to a thread. */
    public OpenTransaction begin() {
        return new OpenTransaction(this, new Running());
    }

    /** What is committed now, and the last id. */
    public Saved save() {
        synchronized (lock) {
            return new Saved(committed.copy(), lastId.get());
        }
    }

    /** Goes back to what was saved. Transactions that are open stay open, and may commit again. */
    public void restore(Saved saved) {
        synchronized (lock) {
            committed = saved.tables.copy();
            lastId.set(saved.lastId);
        }
    }

    void run(Running transaction, Runnable work) {
        current.set(transaction);
        try {
            work.run();
        } finally {
            current.remove();
        }
    }

    void commit(Running transaction) {
        if (transaction.doomed) {
            throw new DoomedTransaction();
        }
        synchronized (lock) {
            transaction.writes.forEach(write -> write.accept(committed));
        }
    }

    long nextId() {
        return lastId.incrementAndGet();
    }

    <T> T read(Function<Tables, T> query) {
        Running mine = current.get();
        synchronized (lock) {
            if (mine == null || mine.writes.isEmpty()) {
                return query.apply(committed);
            }
            Tables view = committed.copy();
            mine.writes.forEach(write -> write.accept(view));
            return query.apply(view);
        }
    }

    /** Writes within the running transaction, or at once. The write may run more than once, on different tables. */
    void write(Consumer<Tables> change) {
        Running mine = current.get();
        if (mine != null) {
            mine.writes.add(change);
            return;
        }
        synchronized (lock) {
            change.accept(committed);
        }
    }

    /** Runs in a transaction of its own, whatever the thread has open. */
    <T> T alone(Function<Tables, T> work) {
        synchronized (lock) {
            return work.apply(committed);
        }
    }

    private static <T> T joined(Running outer, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            outer.doomed = true;
            throw e;
        }
    }

    /** All that was committed at one moment. Two with the same text hold the same. */
    public static final class Saved {
        private final Tables tables;
        private final long lastId;
        private final String text;

        private Saved(Tables tables, long lastId) {
            this.tables = tables;
            this.lastId = lastId;
            this.text = lastId + " " + tables;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What a transaction has done so far. */
    static final class Running {
        final List<Consumer<Tables>> writes = new ArrayList<>();
        boolean doomed;
    }
}
