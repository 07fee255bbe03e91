package io.indexrelay.activity;

import io.indexrelay.change.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts what people do, by object, person and hour, in bounded memory. Thread-safe, without locks: an act costs a lookup
 * and one addition.
 *
 * <p>No act is lost between counting and emptying: what is taken out is closed first, and an act that finds its entry closed
 * makes a new one. When there is no room for another entry its act is counted for its object alone; when there is none for
 * that either, as dropped. Before it comes to that, the wake asks for it to be emptied; and when that is not possible, what
 * is put back is the most active half, the least active being folded into their objects.
 */
public final class ActivityCounter implements ActivityRecorder {

    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final Clock clock;
    private final CountingLimits limits;
    private final Runnable wake;

    private final ConcurrentHashMap<Key, Cell> cells = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private final ConcurrentHashMap<Key, Count> folded = new ConcurrentHashMap<>();
    private final AtomicInteger foldedSize = new AtomicInteger();
    private final LongAdder dropped = new LongAdder();
    private final AtomicBoolean isWoken = new AtomicBoolean();

    private volatile boolean isCounting;
    private volatile Set<String> ignored = Set.of();

    /** @param wake asks for it to be emptied soon; called seldom, in a person's thread, so it must return at once */
    public ActivityCounter(Clock clock, CountingLimits limits, Runnable wake) {
        this.clock = clock;
        this.limits = limits;
        this.wake = wake;
    }

    /** @param userKey null where people were folded together */
    private record Key(Subject subject, @Nullable String userKey, long hour) {

        @Override
        public int hashCode() {
            int person = userKey == null ? 0 : userKey.hashCode();
            return (subject.id().hashCode() * 31 + person) * 31
                    + (int) hour * 31
                    + subject.kind().ordinal();
        }
    }

    /** Three counts in one number, so that all are taken at once; the sign says that they were. */
    private static final class Cell extends AtomicLong {
        private static final long serialVersionUID = 1L;
        private static final int BITS = 20;
        private static final long MASK = (1L << BITS) - 1;
        private static final long CLOSED = Long.MIN_VALUE;

        Cell(Act act, long times) {
            super(times << shift(act));
        }

        Added add(Act act, long times) {
            while (true) {
                long now = get();
                if (now < 0) {
                    return Added.CLOSED;
                }
                if (of(now, act) + times > MASK) {
                    return Added.FULL;
                }
                if (compareAndSet(now, now + (times << shift(act)))) {
                    return Added.COUNTED;
                }
            }
        }

        long close() {
            return getAndSet(CLOSED);
        }

        static long of(long counts, Act act) {
            return (counts >>> shift(act)) & MASK;
        }

        private static int shift(Act act) {
            return act.ordinal() * BITS;
        }
    }

    /** What became of an act; where a cell is full it is dropped, where it is closed another cell has to be made. */
    private enum Added {
        COUNTED,
        FULL,
        CLOSED
    }

    /** Whether acts are counted from now on; they are not at first. What was counted stays. */
    public void counting(boolean counting) {
        isCounting = counting;
    }

    public boolean isCounting() {
        return isCounting;
    }

    /** @param userKeys people whose acts are not even counted in memory */
    public void ignore(Set<String> userKeys) {
        ignored = Set.copyOf(userKeys);
    }

    @Override
    public void record(Act act, Subject subject, String userKey) {
        if (!isCounting || ignored.contains(userKey)) {
            return;
        }
        add(new Key(subject, userKey, clock.millis() / HOUR), act, 1);
    }

    private void add(Key key, Act act, long times) {
        while (true) {
            Cell cell = cells.get(key);
            if (cell == null) {
                if (size.get() >= limits.persons()) {
                    fold(count(key, act, times).folded());
                    wakeOnce();
                    return;
                }
                cell = cells.putIfAbsent(key, new Cell(act, times));
                if (cell == null) {
                    if (size.incrementAndGet() >= limits.soon()) {
                        wakeOnce();
                    }
                    return;
                }
            }
            switch (cell.add(act, times)) {
                case COUNTED -> {
                    return;
                }
                case FULL -> {
                    dropped.add(times);
                    return;
                }
                case CLOSED -> cells.remove(key, cell);
            }
        }
    }

    /** Acts of which there was no room to note on what; they are told as dropped. Any thread. */
    public void dropped(long acts) {
        if (isCounting) {
            dropped.add(acts);
        }
    }

    /** Takes out everything that was counted. One thread at a time. */
    public Counts drain() {
        isWoken.set(false);
        List<Count> drained = new ArrayList<>(Math.max(0, size.get()));
        cells.forEach((key, cell) -> {
            long counts = take(key, cell);
            if (counts != 0) {
                drained.add(count(key, counts));
            }
        });
        folded.keySet().forEach(key -> {
            Count count = folded.remove(key);
            if (count != null) {
                foldedSize.decrementAndGet();
                drained.add(count);
            }
        });
        return new Counts(drained, dropped.sumThenReset());
    }

    /** Puts back what could not be kept elsewhere: the most active as it is, the rest without its people. */
    public void putBack(Counts counts) {
        dropped.add(counts.dropped());
        int room = limits.putBack() - size.get();
        List<Count> ordered =
                counts.counts().stream().sorted(Count.MOST_ACTIVE_FIRST).toList();
        for (Count count : ordered) {
            if (count.userKey() == null || room <= 0) {
                fold(count.folded());
            } else {
                room--;
                again(count);
            }
        }
    }

    /** Forgets what this person did. What was folded says nothing of anybody. */
    public void erase(String userKey) {
        cells.forEach((key, cell) -> {
            if (userKey.equals(key.userKey())) {
                take(key, cell);
            }
        });
    }

    /** Entries in memory. */
    public int size() {
        return size.get() + foldedSize.get();
    }

    /** What an entry had; 0 when somebody else took it. */
    private long take(Key key, Cell cell) {
        long counts = cell.close();
        cells.remove(key, cell);
        if (counts < 0) {
            return 0;
        }
        size.decrementAndGet();
        return counts;
    }

    private void again(Count count) {
        Key key = new Key(count.subject(), count.userKey(), count.hour().toEpochMilli() / HOUR);
        for (Act act : Act.values()) {
            long times = count.of(act);
            if (times > 0) {
                add(key, act, times);
            }
        }
    }

    private void fold(Count count) {
        Key key = new Key(count.subject(), null, count.hour().toEpochMilli() / HOUR);
        Count kept = folded.compute(key, (same, before) -> {
            if (before != null) {
                return before.plus(count);
            }
            if (foldedSize.get() >= limits.folded()) {
                return null;
            }
            foldedSize.incrementAndGet();
            return count;
        });
        if (kept == null) {
            dropped.add(count.acts());
        }
    }

    private static Count count(Key key, Act act, long times) {
        return count(key, times << Cell.shift(act));
    }

    private static Count count(Key key, long counts) {
        long views = Cell.of(counts, Act.VIEW);
        boolean isPerson = key.userKey() != null && !key.userKey().isEmpty();
        return new Count(
                key.subject(),
                Instant.ofEpochMilli(key.hour() * HOUR),
                key.userKey(),
                views,
                Cell.of(counts, Act.EDIT),
                Cell.of(counts, Act.COMMENT),
                isPerson && views > 0 ? 1 : 0);
    }

    private void wakeOnce() {
        if (isWoken.compareAndSet(false, true)) {
            wake.run();
        }
    }
}
