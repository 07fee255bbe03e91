package io.indexrelay.refhost.manager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one node of a cluster goes on answering after another node has changed it: answers kept for a time counted from
 * when they were first given. What this node commits drops everything at once, before anybody is told of the commit; an
 * answer that was being read meanwhile is not kept. A transaction that has changed something asks the tables. Safe for
 * use by many threads.
 *
 * <p>Products' caches are many, and replicated one by one and each at its own pace; here all of them are one, which is
 * never later than the time given.
 */
public final class LateCache {

    private static final int MOST = 20_000;

    private record Entry(Object answer, Instant until) {}

    private final Clock clock;
    private final Duration lives;
    private final Map<Object, Entry> entries;
    private final ThreadLocal<Boolean> exact = ThreadLocal.withInitial(() -> false);
    private long drops;

    /**
     * @param lives how long an answer is given; zero: nothing is kept
     * @param most so many answers are kept; then the oldest go
     */
    LateCache(Clock clock, Duration lives, int most) {
        this.clock = clock;
        this.lives = lives;
        this.entries = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Entry> eldest) {
                return size() > most;
            }
        };
    }

    /** Keeps answers for {@code lives}; zero: none. */
    public static LateCache keeping(Duration lives, Clock clock) {
        return new LateCache(clock, lives, MOST);
    }

    /** Keeps nothing. */
    public static LateCache none() {
        return keeping(Duration.ZERO, Clock.systemUTC());
    }

    public boolean isOn() {
        return !lives.isZero();
    }

    /** The answer that was given to the same question and still lives, or a new one. */
    @SuppressWarnings("unchecked")
    public <T> T get(Object question, Supplier<T> answer) {
        long since = drops();
        Object known = find(question);
        if (known != null) {
            return (T) known;
        }
        T fresh = answer.get();
        keep(question, fresh, since);
        return fresh;
    }

    /** The answer that was kept for a question; null where there is none, or where this thread asks the tables. */
    public @Nullable Object find(Object question) {
        Unit unit = unit();
        if (!remembers(unit)) {
            return null;
        }
        synchronized (this) {
            Entry entry = entries.get(question);
            if (entry == null) {
                return null;
            }
            if (!clock.instant().isBefore(entry.until())) {
                entries.remove(question);
                return null;
            }
            return entry.answer();
        }
    }

    /** Keeps what the running transaction read, unless something was dropped since the transaction first asked here. */
    public void keep(Object question, Object answer) {
        keep(question, answer, unit().since);
    }

    private void keep(Object question, Object answer, long since) {
        if (!remembers(unit())) {
            return;
        }
        synchronized (this) {
            if (drops == since) {
                entries.putIfAbsent(question, new Entry(answer, clock.instant().plus(lives)));
            }
        }
    }

    public synchronized void forget(Object question) {
        entries.remove(question);
    }

    /** This node has written something: everything is dropped when the running transaction ends, or now without one. */
    public void changed() {
        unit().changed();
    }

    /** Does some work that asks the tables and not this. */
    public <T> T exactly(Supplier<T> work) {
        boolean before = exact.get();
        exact.set(true);
        try {
            return work.get();
        } finally {
            exact.set(before);
        }
    }

    private boolean remembers(Unit unit) {
        return isOn() && !exact.get() && !unit.changed;
    }

    private synchronized long drops() {
        return drops;
    }

    private synchronized void drop() {
        drops++;
        entries.clear();
    }

    /** What is known about the running transaction; without one, about this very call. */
    private Unit unit() {
        if (!isOn() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return new Unit(false);
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Unit known) {
            return known;
        }
        Unit unit = new Unit(true);
        TransactionSynchronizationManager.bindResource(this, unit);
        TransactionSynchronizationManager.registerSynchronization(unit);
        return unit;
    }

    /** One transaction; first to hear of its end, so that listeners to the commit find nothing old. */
    private final class Unit implements TransactionSynchronization {

        private final boolean hasEnd;
        private final long since = drops();
        private boolean changed;

        Unit(boolean hasEnd) {
            this.hasEnd = hasEnd;
        }

        void changed() {
            if (hasEnd) {
                changed = true;
            } else {
                drop();
            }
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(LateCache.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LateCache.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LateCache.this);
            if (changed) {
                drop();
            }
        }
    }
}
