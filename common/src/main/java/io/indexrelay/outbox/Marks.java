package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed while the outbox took no rows: each object once for each kind of change. Bounded: what is too much for
 * single objects becomes their containers, and what is too much for these is lost, and counted. Not thread-safe.
 *
 * <p>A mark does not know whether the transaction of its change is committed yet. What is written early is therefore kept
 * for a while and comes up once more, for the sender may have read too early.
 */
final class Marks {

    private final CaptureLimits limits;
    private final Map<Key, Mark> singles = new LinkedHashMap<>();
    private final Map<Key, Mark> containers = new LinkedHashMap<>();
    private final Map<Key, Mark> unsettled = new LinkedHashMap<>();

    /** Whether everything that can be has become its container since there was room last. */
    private boolean isFolded;

    Marks(CaptureLimits limits) {
        this.limits = limits;
    }

    private record Key(Subject subject, ChangeKind kind) {
        static Key of(Change change) {
            return new Key(change.subject(), change.kind());
        }
    }

    /**
     * @param at of the first such change
     * @param latest of the last one
     * @param refused how often it could not be written although others could
     */
    record Mark(Change change, Instant at, Instant latest, int refused) {

        NewRow row() {
            return NewRow.of(change, at);
        }

        private Mark and(Mark later) {
            boolean mayNarrow = change.mayNarrow() || later.change.mayNarrow();
            Change newest =
                    later.change.narrowing(mayNarrow).tellingOf(later(change.stateAt(), later.change.stateAt()));
            return new Mark(newest, at, latest.isAfter(later.latest) ? latest : later.latest, refused);
        }

        private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }

    /** How many of these changes there was no room for. */
    int add(List<Change> changes, Instant now) {
        int lost = 0;
        for (Change change : changes) {
            lost += add(new Mark(change, now, now, 0));
        }
        return lost;
    }

    int size() {
        return singles.size() + containers.size();
    }

    /** The next to be written, what may narrow first; they stay until {@link #written}. */
    List<Mark> next(int limit) {
        List<Mark> first = new ArrayList<>();
        List<Mark> then = new ArrayList<>();
        Stream.concat(containers.values().stream(), singles.values().stream())
                .forEach(mark -> (mark.row().rowClass() == RowClass.ACCESS ? first : then).add(mark));
        return Stream.concat(first.stream(), then.stream()).limit(limit).toList();
    }

    /** These are in the outbox; those that were marked anew meanwhile stay. */
    void written(List<Mark> marks, Instant now) {
        for (Mark mark : marks) {
            Key key = Key.of(mark.change());
            boolean wasLast = singles.remove(key, mark) | containers.remove(key, mark);
            if (wasLast && now.isBefore(mark.latest().plus(limits.settle()))) {
                unsettled.put(key, mark);
            }
        }
        isFolded &= isFull();
        Iterator<Mark> oldest = unsettled.values().iterator();
        List<Mark> early = new ArrayList<>();
        for (int over = unsettled.size() - limits.marks(); over > 0; over--) {
            early.add(oldest.next());
            oldest.remove();
        }
        early.forEach(mark -> singles.putIfAbsent(Key.of(mark.change()), asSettled(mark)));
    }

    /** Brings those up again whose transactions must have ended by now. */
    void settle(Instant now) {
        List<Mark> settled = unsettled.values().stream()
                .filter(mark -> !now.isBefore(mark.latest().plus(limits.settle())))
                .toList();
        for (Mark mark : settled) {
            unsettled.remove(Key.of(mark.change()));
            singles.merge(Key.of(mark.change()), asSettled(mark), Mark::and);
        }
    }

    /**
     * This one could not be written, though others could. After the third time its container takes its place.
     *
     * @return how many were lost by that
     */
    int refused(Mark mark) {
        Key key = Key.of(mark.change());
        Map<Key, Mark> place = singles.containsKey(key) ? singles : containers;
        Mark now = place.get(key);
        if (now == null || mark.refused() < 2) {
            place.computeIfPresent(
                    key, (same, one) -> new Mark(one.change(), one.at(), one.latest(), one.refused() + 1));
            return 0;
        }
        place.remove(key);
        if (!isInContainer(now)) {
            return 1;
        }
        put(Containers.of(now.change()), now);
        return 0;
    }

    private int add(Mark mark) {
        Key key = Key.of(mark.change());
        List<Change> instead = Containers.of(mark.change());
        if (haveRoomFor(instead, 0)) {
            put(instead, mark);
            return 0;
        }
        if (isFull() && !singles.containsKey(key)) {
            fold();
            if (haveRoomFor(instead, isFull() && isInContainer(mark) ? limits.containers() : 0)) {
                put(instead, mark);
                return 0;
            }
        }
        if (isFull() && !singles.containsKey(key)) {
            return 1;
        }
        singles.merge(key, mark, Mark::and);
        return 0;
    }

    private boolean isFull() {
        return singles.size() >= limits.marks();
    }

    /** Single objects become their containers, as far as these are known and there is room for them. */
    private void fold() {
        if (isFolded) {
            return;
        }
        isFolded = true;
        for (Mark mark : List.copyOf(singles.values())) {
            List<Change> instead = Containers.of(mark.change());
            if (isInContainer(mark) && haveRoomFor(instead, limits.containers())) {
                singles.remove(Key.of(mark.change()));
                put(instead, mark);
            }
        }
    }

    private static boolean isInContainer(Mark mark) {
        return !Containers.of(mark.change()).equals(List.of(mark.change()));
    }

    /** Whether all of them are there, or not more than {@code most} are with them. */
    private boolean haveRoomFor(List<Change> changes, int most) {
        long others = changes.stream()
                .filter(change -> !containers.containsKey(Key.of(change)))
                .count();
        return others == 0 || containers.size() + others <= most;
    }

    private void put(List<Change> instead, Mark mark) {
        instead.forEach(
                change -> containers.merge(Key.of(change), new Mark(change, mark.at(), mark.latest(), 0), Mark::and));
    }

    /** It is written once more and not again. */
    private static Mark asSettled(Mark mark) {
        return new Mark(mark.change(), mark.at(), Instant.EPOCH, 0);
    }
}
