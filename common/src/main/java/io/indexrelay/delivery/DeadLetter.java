package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.payload.Version;
import java.time.Instant;

/**
 * A subject whose state did not reach receivers, and why.
 *
 * @param id 0 before {@link DeadLetters#put}
 * @param type of the event that was refused, or that was sent instead, as in {@code content.deleted}; {@code ""} when none
 *     was made
 * @param version of that event; {@link Version#NONE} when none was made
 * @param fate whether it waits for an administrator or is tried again by itself
 * @param reason for people, without control characters, cut to {@link LoggedDelivery#MAX_REASON} characters
 */
public record DeadLetter(
        long id,
        Instant at,
        Subject subject,
        Subject partitionKey,
        String type,
        Version version,
        Fate fate,
        String reason) {

    public enum Fate {
        /** A dead letter: nothing hides by it, and nobody tries again but an administrator. */
        GIVEN_UP,
        /** Hidden from receivers, wholly or from some; tried again now and then. */
        HIDDEN
    }

    public DeadLetter {
        reason = LoggedDelivery.cut(reason);
    }

    /** The same under the id that the table gave it. */
    public DeadLetter withId(long newId) {
        return new DeadLetter(newId, at, subject, partitionKey, type, version, fate, reason);
    }
}
