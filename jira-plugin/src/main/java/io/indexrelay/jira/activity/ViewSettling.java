package io.indexrelay.jira.activity;

import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.activity.NotedViews.Times;
import io.indexrelay.jira.activity.NotedViews.View;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out which objects the noted views were of, and counts them. By object and not by address one sees that a page and
 * what it fetched afterwards were one visit, whatever they called the issue. For one thread.
 */
public final class ViewSettling {

    private static final Logger log = LoggerFactory.getLogger(ViewSettling.class);
    private static final int MOST_RECENT = 20_000;

    /** In one go; then the product is left alone until the next. */
    private static final int MOST_FAILURES = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final NotedViews noted;
    private final ViewedObjects objects;
    private final ActivityRecorder recorder;
    private final LongConsumer ofLost;
    private final LongSupplier nanos;
    private final Map<Seen, Long> recent = new LinkedHashMap<>();

    /** @param ofLost is told how many views could not be counted */
    ViewSettling(
            NotedViews noted,
            ViewedObjects objects,
            ActivityRecorder recorder,
            LongConsumer ofLost,
            LongSupplier nanos) {
        this.noted = noted;
        this.objects = objects;
        this.recorder = recorder;
        this.ofLost = ofLost;
        this.nanos = nanos;
    }

    /** Counts all that is noted now. What cannot be read is kept for the next time, for some minutes. */
    public void settle() {
        long lost = noted.takeLost();
        List<View> views = noted.take();
        Map<PageAddress, Optional<Subject>> known = new HashMap<>();
        int failures = 0;
        for (View view : views) {
            if (failures == MOST_FAILURES) {
                lost += keptOrLost(view);
                continue;
            }
            try {
                known.computeIfAbsent(view.address(), objects::at)
                        .filter(subject -> objects.isShown(view.address(), subject, view.userKey()))
                        .ifPresent(subject -> count(new Seen(subject, view.userKey()), view.times()));
            } catch (RuntimeException e) {
                log.debug("What is shown at {} could not be read", view.address(), e);
                lost += keptOrLost(view);
                failures++;
            }
        }
        forgetOld();
        if (lost > 0) {
            ofLost.accept(lost);
            log.warn("{} views are not counted: there was no room for them, or what they showed cannot be read", lost);
        }
    }

    /** How many views are given up. */
    private long keptOrLost(View view) {
        if (nanos.getAsLong() - view.times().first() > PATIENCE.toNanos()) {
            return view.times().views();
        }
        noted.putBack(view);
        return 0;
    }

    private void count(Seen seen, Times times) {
        Long counted = recent.get(seen);
        int views = times.views() - (counted != null && Times.isSameVisit(counted, times.first()) ? 1 : 0);
        if (views > 0) {
            recent.remove(seen);
            recent.put(seen, times.last());
        }
        for (int i = 0; i < views; i++) {
            recorder.record(Act.VIEW, seen.subject(), seen.userKey());
        }
    }

    private void forgetOld() {
        long now = nanos.getAsLong();
        recent.values().removeIf(counted -> !Times.isSameVisit(counted, now));
        var oldest = recent.entrySet().iterator();
        while (recent.size() > MOST_RECENT) {
            oldest.next();
            oldest.remove();
        }
    }

    private record Seen(Subject subject, String userKey) {}
}
