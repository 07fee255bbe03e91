package io.indexrelay.selfcheck;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Findings.Hiding;
import java.time.Instant;

/**
 * Something that two looks agreed on. One that is wider hides its document as long as it stands.
 *
 * @param id 0 before {@link CheckStore#add}
 * @param partitionKey of the document's rows
 * @param userKey whom it was found for; {@code ""} for the visitor who is not logged in
 * @param why for people: what the receiver's rule went by; at most {@value #MAX_WHY} characters
 */
public record Finding(
        long id, Direction direction, Subject subject, Subject partitionKey, String userKey, String why, Instant at) {

    public static final int MAX_WHY = 200;

    public Finding {
        why = why.length() <= MAX_WHY ? why : why.substring(0, MAX_WHY - 1) + "…";
    }

    /** As the sender goes by it; only of one that is wider. */
    public Hiding hiding() {
        return new Hiding(id, subject, at, why);
    }

    /** The same under the id that the table gave it. */
    public Finding withId(long newId) {
        return new Finding(newId, direction, subject, partitionKey, userKey, why, at);
    }
}
