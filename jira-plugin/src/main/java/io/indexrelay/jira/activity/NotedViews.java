package io.indexrelay.jira.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Views that requests have noted and that nobody has looked into yet: by address and user, so that a burst of one page is
 * one entry. Bounded; what finds no room is counted. Thread-safe.
 */
final class NotedViews {

    /** Of one visit: a page, and what the browser fetches for it afterwards. */
    static final Duration VISIT = Duration.ofSeconds(10);

    /** Distinct pairs of address and user within the second that they wait; some 4 MB at most. */
    private static final int MOST = 20_000;

    private final LongSupplier nanos;
    private final int most;
    private final ConcurrentMap<Who, Times> noted = new ConcurrentHashMap<>();
    private final LongAdder lost = new LongAdder();

    /** @param nanos a monotonic clock */
    NotedViews(LongSupplier nanos) {
        this(nanos, MOST);
    }

    NotedViews(LongSupplier nanos, int most) {
        this.nanos = nanos;
        this.most = most;
    }

    /** What the thread of a request pays: one merge in memory. */
    void note(PageAddress address, String userKey) {
        Who who = new Who(address, userKey);
        if (noted.size() >= most && !noted.containsKey(who)) {
            lost.increment();
            return;
        }
        long now = nanos.getAsLong();
        noted.merge(who, new Times(now, now, 1), (before, one) -> before.and(one.first()));
    }

    /** Takes out all that is there, earliest first. */
    List<View> take() {
        List<View> taken = new ArrayList<>();
        for (Who who : noted.keySet()) {
            Times times = noted.remove(who);
            if (times != null) {
                taken.add(new View(who.address(), who.userKey(), times));
            }
        }
        taken.sort(Comparator.comparingLong(view -> view.times().first()));
        return taken;
    }

    /** Puts back what could not be looked into. */
    void putBack(View view) {
        noted.merge(new Who(view.address(), view.userKey()), view.times(), (later, earlier) -> earlier.joined(later));
    }

    /** How many views found no room since the last call. */
    long takeLost() {
        return lost.sumThenReset();
    }

    private record Who(PageAddress address, String userKey) {}

    /** Views of one address by one user. */
    record View(PageAddress address, String userKey, Times times) {}

    /**
     * When somebody viewed something.
     *
     * @param first of all, by the monotonic clock
     * @param last that was counted
     * @param views visits, each counted once
     */
    record Times(long first, long last, int views) {

        /** One more page at that time; of the same visit, if it is soon after one that was counted. */
        Times and(long time) {
            return isSameVisit(last, time) ? this : new Times(first, time, views + 1);
        }

        Times joined(Times later) {
            int again = isSameVisit(last, later.first()) ? 1 : 0;
            return new Times(first, later.last(), views + later.views() - again);
        }

        static boolean isSameVisit(long counted, long time) {
            return Math.abs(time - counted) < VISIT.toNanos();
        }
    }
}
