package io.indexrelay.poll;

import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is looked at again and again because no event tells of it. Implemented by each plugin; called on a thread
 * of its own, on the node in office only, without a user and outside any transaction. What it throws is logged, shown by
 * the status and tried again with the next poll.
 */
public interface Watch {

    /** Longest name. */
    int MAX_NAME = 40;

    /** Names it in the tables and the status: {@code priorities}. At most {@value #MAX_NAME} characters, never changed. */
    String name();

    /**
     * What there is now, in a stable order, each once.
     *
     * @param after where the last look ended ({@link Sight#next()}), or {@code ""} to begin
     * @param limit about how many; more are taken as well
     */
    Sight look(String after, int limit);

    /**
     * The kind of the documents that it lists, all of them: what receivers have of that kind and is not seen any more has
     * vanished, though it came and went between two polls. Null when what is watched are no documents.
     */
    default @Nullable Kind documents() {
        return null;
    }

    /**
     * What is to be queued for a thing that differs; empty when nothing. Called after the look and before the queued rows
     * are read, so it may read the product itself.
     */
    List<Change> changes(Subject subject, Difference difference);

    /** How a thing differs from what is remembered. */
    enum Difference {
        /** It is there for the first time, or again. */
        APPEARED,
        /** It was there, with another state. */
        CHANGED,
        /** It was there, and is not any more. */
        VANISHED
    }

    /** @param next where to go on; null at the end */
    record Sight(List<Seen> seen, @Nullable String next) {

        public Sight {
            seen = List.copyOf(seen);
        }

        /** Few enough to be looked at in one go. */
        public static Sight whole(Map<Subject, String> states) {
            return new Sight(
                    states.entrySet().stream()
                            .map(state -> new Seen(state.getKey(), state.getValue()))
                            .sorted(Comparator.comparing(Seen::subject))
                            .toList(),
                    null);
        }
    }

    /** @param state all that is watched of it, as text of any length; only a fingerprint of it is kept */
    record Seen(Subject subject, String state) {}
}
