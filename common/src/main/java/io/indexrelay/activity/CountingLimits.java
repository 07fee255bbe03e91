package io.indexrelay.activity;

/**
 * How much one node keeps in memory. An entry takes about 200 bytes.
 *
 * @param persons entries of one person, object and hour
 * @param folded entries of one object and hour, for what the former have no room for
 */
public record CountingLimits(int persons, int folded) {

    /** About 25 MB when all is full; it is emptied each minute. */
    public static final CountingLimits STANDARD = new CountingLimits(100_000, 20_000);

    /** From here on it should be emptied soon. */
    int soon() {
        return persons - persons / 4;
    }

    /** So many are put back when they could not be kept elsewhere; the other half is for what comes. */
    int putBack() {
        return persons / 2;
    }
}
