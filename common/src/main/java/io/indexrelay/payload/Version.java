package io.indexrelay.payload;

import java.util.Locale;

/**
 * What receivers compare: higher wins.
 *
 * @param epoch 1 to 2147483647; raised only when an administrator declares a restored or copied instance
 * @param sequence term × 10⁹ + counter; 0 only for "never sent"
 */
public record Version(int epoch, long sequence) implements Comparable<Version> {

    public static final Version NONE = new Version(0, 0);

    /** As the wire carries it: decimal, padded to 20 digits. */
    public String paddedSequence() {
        return String.format(Locale.ROOT, "%020d", sequence);
    }

    @Override
    public int compareTo(Version other) {
        int byEpoch = Integer.compare(epoch, other.epoch);
        return byEpoch != 0 ? byEpoch : Long.compare(sequence, other.sequence);
    }
}
