package io.indexrelay.backfill;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The phases of a walk as words, for tables, logs and pages: {@code PAGE_RESTRICTIONS} is {@code page-restrictions}. Each
 * plugin names its phases by an enum, in the order in which they are sent.
 */
public final class PhaseWords {

    private PhaseWords() {}

    public static <P extends Enum<P>> List<String> all(Class<P> phases) {
        return Arrays.stream(phases.getEnumConstants()).map(PhaseWords::of).toList();
    }

    public static String of(Enum<?> phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such phase */
    public static <P extends Enum<P>> P phase(Class<P> phases, String word) {
        return Arrays.stream(phases.getEnumConstants())
                .filter(phase -> of(phase).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such phase: " + word));
    }
}
