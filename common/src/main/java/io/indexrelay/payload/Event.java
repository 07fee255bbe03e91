package io.indexrelay.payload;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event before it is encoded.
 *
 * @param version taken before the state was read
 * @param time when the state was read
 * @param cause the native event; null where there is none
 */
public record Event(
        Version version,
        Subject subject,
        Subject partitionKey,
        Instant time,
        Origin origin,
        @Nullable Cause cause,
        EventData data) {}
