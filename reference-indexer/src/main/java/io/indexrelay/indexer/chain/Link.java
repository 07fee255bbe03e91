package io.indexrelay.indexer.chain;

import java.util.List;

/**
 * One part of a digest, as far as the chain and the page need it at hand.
 *
 * @param epoch each epoch has a chain of its own
 * @param sequence of the event that brought it, 20 digits
 * @param number counts digests, from 1
 * @param part counts the parts of one digest, from 1
 * @param parts how many there are, as far as the sender knew: it may have to divide a later one
 * @param previous the hash that it names; {@code ""} where a chain begins
 * @param hash the {@link CanonicalJson#sha256} of its data as it came
 * @param told what it tells as a whole
 */
public record Link(
        int epoch, String sequence, long number, long part, long parts, String previous, String hash, Told told) {

    /**
     * What a part tells as a whole.
     *
     * @param from beginning of the window, epoch milliseconds
     * @param to its end
     * @param privacy how far persons are named
     * @param dropped how many acts were counted without their object
     * @param gaps times of which something is missing, because a node ended before it could keep what it had counted
     * @param entries how many objects it names
     */
    public record Told(long from, long to, String privacy, long dropped, List<Span> gaps, int entries) {
        public Told {
            gaps = List.copyOf(gaps);
        }
    }

    /** A time, epoch milliseconds. */
    public record Span(long from, long to) {}

    public Place place() {
        return new Place(number, part);
    }

    /** What has to come after it. */
    Place next() {
        return part < parts ? new Place(number, part + 1) : new Place(number + 1, 1);
    }
}
