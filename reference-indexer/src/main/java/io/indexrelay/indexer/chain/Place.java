package io.indexrelay.indexer.chain;

import java.util.Comparator;

/**
 * Where a part stands in the chain of its epoch.
 *
 * @param number counts digests, from 1
 * @param part counts the parts of one digest, from 1
 */
public record Place(long number, long part) implements Comparable<Place> {

    static final Place FIRST = new Place(1, 1);

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::number).thenComparingLong(Place::part);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return number + "/" + part;
    }
}
