package io.indexrelay.delivery;

import io.indexrelay.outbox.RowClass;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whose turn it is among the classes that have something to send: stride scheduling over batches. Each class has a mark that
 * moves on with its batches, the slower the more it weighs; the lowest mark is next. A class without work saves nothing up.
 * Every class that always has work gets at least 5 % of the batches. Deterministic; one thread at a time.
 */
final class Turns {

    private static final Map<RowClass, Integer> WEIGHTS = new EnumMap<>(Map.of(
            RowClass.ACCESS, 20,
            RowClass.CONTENT, 8,
            RowClass.ATTACHMENT, 4,
            RowClass.BACKFILL, 3,
            RowClass.DIGEST, 2,
            RowClass.ECHO, 3));

    /** Divisible by every weight. */
    private static final long LAP = 120;

    private final Map<RowClass, Long> marks = new EnumMap<>(RowClass.class);

    Turns() {
        Stream.of(RowClass.values()).forEach(rowClass -> marks.put(rowClass, 0L));
    }

    /** All classes, the next one first; of equals the more urgent. */
    List<RowClass> order() {
        return Stream.of(RowClass.values())
                .sorted(Comparator.comparingLong(this::mark))
                .toList();
    }

    /** This class made a batch; those before it in the order had nothing to send. */
    void took(RowClass rowClass) {
        long mark = mark(rowClass);
        marks.replaceAll((other, its) -> Math.max(its, mark));
        marks.put(rowClass, mark + LAP / WEIGHTS.getOrDefault(rowClass, 1));
    }

    private long mark(RowClass rowClass) {
        return marks.getOrDefault(rowClass, 0L);
    }
}
