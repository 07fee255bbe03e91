package io.indexrelay.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How capture is on this node. Counts are since its start.
 *
 * @param marking whether listeners only mark, because the outbox takes no rows
 * @param silent whether the database does not even answer
 * @param since when that began; null while rows are written
 * @param reason why, for people; {@code ""} while rows are written
 * @param marks changes in memory that still have to be written
 * @param recorded changes written by listeners
 * @param failed changes whose insert failed in a listener; they became marks
 * @param lost changes that there was no room for, or that could not be written at all
 * @param misunderstood events of which nobody could say what they changed
 * @param missedAt when a change was last lost or an event misunderstood: a walk over everything that begins later finds
 *     it; null when nothing was missed
 */
public record CaptureState(
        boolean marking,
        boolean silent,
        @Nullable Instant since,
        String reason,
        int marks,
        long recorded,
        long failed,
        long lost,
        long misunderstood,
        @Nullable Instant missedAt) {}
