package io.indexrelay.dryrun;

import io.indexrelay.change.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would leave of one space or project, or of what lies in none: people, access sets, priorities, filters.
 *
 * @param container null for what lies in none
 * @param key of the container; {@code ""} where there is none or it would not leave
 * @param title likewise
 * @param kinds by their words
 * @param refused how many would stay, by reason
 * @param largest the events with the most bytes, the largest first
 */
public record Section(
        @Nullable Subject container,
        String key,
        String title,
        Map<String, Counts> kinds,
        Map<String, Long> refused,
        List<Large> largest) {

    public Section {
        kinds = Map.copyOf(kinds);
        refused = Map.copyOf(refused);
        largest = List.copyOf(largest);
    }

    /** @param bytes of the event and of the file that goes with it */
    public record Large(Subject subject, long bytes) {}

    public Counts total() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
