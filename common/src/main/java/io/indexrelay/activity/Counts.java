package io.indexrelay.activity;

import java.util.List;

/**
 * What was counted in a while.
 *
 * @param dropped acts of which neither object nor person is known any more
 */
public record Counts(List<Count> counts, long dropped) {

    public static final Counts NONE = new Counts(List.of(), 0);

    public Counts {
        counts = List.copyOf(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty() && dropped == 0;
    }

    /** All acts, the dropped ones too. */
    public long acts() {
        return counts.stream().mapToLong(Count::acts).sum() + dropped;
    }
}
