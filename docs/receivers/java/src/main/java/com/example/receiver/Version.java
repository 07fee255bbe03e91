package com.example.receiver;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * First the epoch counts, then the sequence.
 *
 * @param sequence 20 decimal digits: they compare as numbers do
 */
record Version(int epoch, String sequence) implements Comparable<Version> {

    /** Older than every version. */
    static final Version NONE = new Version(0, "0".repeat(20));

    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::epoch).thenComparing(Version::sequence);

    boolean isNewerThan(Version other) {
        return compareTo(other) > 0;
    }

    static Version newest(Version... versions) {
        return Collections.max(List.of(versions));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
