package io.indexrelay.indexer.search;

import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.store.Activity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Objects of several sources with what was counted of each, to be looked through from the busiest down. */
final class Busiest {

    /** What makes an object busy. */
    enum Measure {
        VIEWS(Activity.Counts::views),
        VIEWERS(Activity.Counts::mostViewers),
        EDITS(Activity.Counts::edits),
        COMMENTS(Activity.Counts::comments);

        private final ToLongFunction<Activity.Counts> of;

        Measure(ToLongFunction<Activity.Counts> of) {
            this.of = of;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One object. */
    record Counted(Key key, Activity.Counts counts) {}

    private final List<Counted> all = new ArrayList<>();

    void add(String source, Activity activity) {
        activity.bySubject().forEach((subject, counts) -> all.add(new Counted(new Key(source, subject), counts)));
    }

    /**
     * Those that may be shown and that have at least one of what is measured, from the busiest down; where two are
     * alike, by views and then by name. Whether they may be shown is asked from the top down, only as far as it matters.
     */
    List<Counted> best(Measure measure, Predicate<Key> mayBeShown, int offset, int limit) {
        Comparator<Counted> order = Comparator.comparingLong((Counted one) -> measure.of.applyAsLong(one.counts()))
                .thenComparingLong(one -> one.counts().views())
                .reversed()
                .thenComparing(one -> one.key().source())
                .thenComparing(one -> one.key().subject());
        return all.stream()
                .filter(one -> measure.of.applyAsLong(one.counts()) > 0)
                .sorted(order)
                .filter(one -> mayBeShown.test(one.key()))
                .skip(offset)
                .limit(limit)
                .toList();
    }
}
