package io.indexrelay.outbox;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import java.time.Instant;

/** An {@link OutboxRow} before the database gave it an id. */
public record NewRow(
        RowClass rowClass,
        Instant due,
        Subject subject,
        Subject partitionKey,
        ChangeKind kind,
        Cause cause,
        Instant at) {}
