package io.indexrelay.delivery;

/** Numbers of one term: term × 10⁹ + counter. Never shared and never stored. Not thread-safe. */
final class Sequence {

    static final long PER_TERM = 1_000_000_000L;

    private final long first;
    private long counter;

    Sequence(long term) {
        this.first = Math.multiplyExact(term, PER_TERM);
    }

    /** @throws IllegalStateException when the term has no numbers left */
    long next() {
        if (counter >= PER_TERM - 1) {
            throw new IllegalStateException("the term has no numbers left");
        }
        counter++;
        return first + counter;
    }

    /** Whether a new term is due before the next batch. */
    boolean isExhausted() {
        return counter >= PER_TERM - 100_000;
    }
}
