package io.indexrelay.outbox;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that waits.
 *
 * @param id ascending, but neither without gaps nor in the order of commits
 * @param due not before this time
 * @param at when it was captured, by our clock
 * @param stateAt the state that it tells of is not older than this, by the product's clock; null where that is not known
 */
public record OutboxRow(
        long id,
        RowClass rowClass,
        Instant due,
        Subject subject,
        Subject partitionKey,
        ChangeKind kind,
        Cause cause,
        Instant at,
        @Nullable Instant stateAt) {

    /** A row that says nothing of how new the state must be. */
    public OutboxRow(
            long id,
            RowClass rowClass,
            Instant due,
            Subject subject,
            Subject partitionKey,
            ChangeKind kind,
            Cause cause,
            Instant at) {
        this(id, rowClass, due, subject, partitionKey, kind, cause, at, null);
    }
}
