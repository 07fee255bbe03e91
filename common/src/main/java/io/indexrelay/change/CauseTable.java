package io.indexrelay.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may narrow: after which changes somebody may see less than before. Reviewed line by line, one table for each
 * product; nowhere else is it decided for a native event. What may narrow goes before everything captured later, so a line
 * that is wrong in this direction costs time, and one that is wrong in the other shows somebody what he must not see: what
 * no line names narrows. Immutable.
 */
public final class CauseTable {

    private final List<Line> lines;
    private final Map<Key, Verdict> verdicts;

    private CauseTable(List<Line> lines) {
        Map<Key, Verdict> byKey = new HashMap<>();
        for (Line line : lines) {
            for (Kind kind : line.kinds()) {
                if (byKey.put(new Key(line.cause(), kind, line.change()), line.verdict()) != null) {
                    throw new IllegalArgumentException(
                            "two lines of " + line.cause().name() + ", " + kind.word() + ", " + line.change());
                }
            }
        }
        this.lines = List.copyOf(lines);
        this.verdicts = Map.copyOf(byKey);
    }

    /** What a line says. */
    public enum Verdict {
        /** Nobody sees less afterwards. */
        HARMLESS,
        /** The listener says what the event's details show; see {@link Change#narrowing(boolean)}. */
        BY_DETAIL,
        /** Somebody may see less afterwards. */
        MAY_NARROW
    }

    /**
     * One reviewed line.
     *
     * @param kinds of the subject; at least one
     * @param why in a sentence, for the next reviewer
     */
    public record Line(Cause cause, Set<Kind> kinds, ChangeKind change, Verdict verdict, String why) {
        public Line {
            kinds = Set.copyOf(kinds);
            if (kinds.isEmpty() || why.isBlank()) {
                throw new IllegalArgumentException("a line of " + cause.name() + " without kinds or reason");
            }
        }
    }

    private record Key(Cause cause, Kind kind, ChangeKind change) {}

    /** @throws IllegalArgumentException when two lines answer for the same cause, kind and change */
    public static CauseTable of(Line... lines) {
        return new CauseTable(List.of(lines));
    }

    public static Line harmless(Cause cause, ChangeKind change, String why, Kind... kinds) {
        return line(cause, change, Verdict.HARMLESS, why, kinds);
    }

    public static Line byDetail(Cause cause, ChangeKind change, String why, Kind... kinds) {
        return line(cause, change, Verdict.BY_DETAIL, why, kinds);
    }

    public static Line narrows(Cause cause, ChangeKind change, String why, Kind... kinds) {
        return line(cause, change, Verdict.MAY_NARROW, why, kinds);
    }

    private static Line line(Cause cause, ChangeKind change, Verdict verdict, String why, Kind... kinds) {
        return new Line(cause, Arrays.stream(kinds).collect(Collectors.toSet()), change, verdict, why);
    }

    /** The lines of both. */
    public CauseTable and(CauseTable other) {
        return new CauseTable(
                Stream.concat(lines.stream(), other.lines.stream()).toList());
    }

    /** The change as the table has it; one that no line names may narrow, whatever the listener thought. */
    public Change judged(Change change) {
        Verdict verdict = verdicts.get(new Key(change.cause(), change.subject().kind(), change.kind()));
        if (verdict == null) {
            return change.narrowing(true);
        }
        return switch (verdict) {
            case HARMLESS -> change.narrowing(false);
            case BY_DETAIL -> change;
            case MAY_NARROW -> change.narrowing(true);
        };
    }

    /** Whether a line names it. */
    public boolean names(Change change) {
        return verdicts.containsKey(new Key(change.cause(), change.subject().kind(), change.kind()));
    }

    /** In the order of the review. */
    public List<Line> lines() {
        return lines;
    }
}
