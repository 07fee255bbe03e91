package io.indexrelay.delivery;

import io.indexrelay.payload.EventData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What reading a claimed subject came to. */
sealed interface Decision {

    /**
     * @param trouble null when all is well; else why the subject is hidden, and {@code again} when it is tried anew
     */
    record Send(EventData data, Instant readAt, @Nullable Trouble trouble) implements Decision {}

    /** Nothing to tell: the rows can go. */
    record Skip(@Nullable Trouble trouble) implements Decision {}

    /** The product is not where the row says it will be: look again later. */
    record Hold(Instant until) implements Decision {}

    record Trouble(String why, Instant again) {}
}
