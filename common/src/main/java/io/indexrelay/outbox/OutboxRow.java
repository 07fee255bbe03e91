package io.indexrelay.outbox;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import java.time.Instant;

/**
 * A change that waits.
 *
 * @param id ascending, but neither without gaps nor in the order of commits
 * @param due not before this time
 * @param at when it was captured
 */
public record OutboxRow(
        long id,
        RowClass rowClass,
        Instant due,
        Subject subject,
        Subject partitionKey,
        ChangeKind kind,
        Cause cause,
        Instant at) {}
