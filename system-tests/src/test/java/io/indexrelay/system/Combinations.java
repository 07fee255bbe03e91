package io.indexrelay.system;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Products, platforms, databases and modes together. Each build tries as many combinations as it takes for every value to
 * come once; {@code system-tests/all-combinations} tries all.
 */
final class Combinations {

    private static final boolean ALL = Boolean.getBoolean("combinations.all");

    private Combinations() {}

    /**
     * @param few every value once
     * @param rest the other combinations
     */
    static Stream<Arguments> of(Stream<Arguments> few, Stream<Arguments> rest) {
        return ALL ? Stream.concat(few, rest) : few;
    }

    /** Whether whatever is tried with one combination is tried with every other, too. */
    static boolean areAllTried() {
        return ALL;
    }
}
