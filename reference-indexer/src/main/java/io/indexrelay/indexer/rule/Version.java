package io.indexrelay.indexer.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of an event and of the state it carries: first the epoch counts, then the sequence.
 *
 * @param epoch 1 to 2147483647; 0 only in {@link #NONE}
 * @param sequence exactly 20 decimal digits, so that comparing texts compares numbers
 */
public record Version(int epoch, String sequence) implements Comparable<Version> {

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{20}");

    /** Older than every version of an event. */
    public static final Version NONE = new Version(0, "0".repeat(20));

    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::epoch).thenComparing(Version::sequence);

    public Version {
        if (epoch < 0) {
            throw new IllegalArgumentException("epoch " + epoch + ": must be 1 to 2147483647");
        }
        if (!SEQUENCE.matcher(sequence).matches()) {
            throw new IllegalArgumentException("sequence '" + sequence + "': must be 20 decimal digits");
        }
    }

    /** Pads a number, as it stands in data, to the form that it has as an attribute; empty where it is none, or the epoch is. */
    static Optional<Version> ofDigits(int epoch, String digits) {
        return epoch > 0 && digits.matches("[0-9]{1,20}")
                ? Optional.of(new Version(epoch, "0".repeat(20 - digits.length()) + digits))
                : Optional.empty();
    }

    public boolean isNewerThan(Version other) {
        return compareTo(other) > 0;
    }

    public boolean isOlderThan(Version other) {
        return compareTo(other) < 0;
    }

    static Version newest(Version one, Version other) {
        return one.isNewerThan(other) ? one : other;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return epoch + ":" + sequence;
    }
}
