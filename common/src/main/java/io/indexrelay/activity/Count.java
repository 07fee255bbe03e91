package io.indexrelay.activity;

import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one object in one hour: by one person, or by all whom nobody can tell apart any more.
 *
 * @param hour its beginning
 * @param userKey the person; {@code ""} for visitors who are not logged in; null where people were folded together because
 *     there was no room for each
 * @param viewers how many people viewed it, as far as that is known: visitors who are not logged in are not among them, and
 *     whoever was folded in twice is counted twice
 */
public record Count(
        Subject subject, Instant hour, @Nullable String userKey, long views, long edits, long comments, long viewers) {

    static final Comparator<Count> MOST_ACTIVE_FIRST =
            Comparator.comparingLong(Count::acts).reversed();

    long acts() {
        return views + edits + comments;
    }

    long of(Act act) {
        return switch (act) {
            case VIEW -> views;
            case EDIT -> edits;
            case COMMENT -> comments;
        };
    }

    /** The same without its person. */
    Count folded() {
        return new Count(subject, hour, null, views, edits, comments, viewers);
    }

    /** Both, of the same object, hour and person. */
    Count plus(Count other) {
        return new Count(
                subject,
                hour,
                userKey,
                views + other.views,
                edits + other.edits,
                comments + other.comments,
                viewers + other.viewers);
    }
}
