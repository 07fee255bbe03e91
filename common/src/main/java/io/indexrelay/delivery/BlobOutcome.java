package io.indexrelay.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of the bytes of one attachment. */
sealed interface BlobOutcome {

    /** For people: why the endpoint does not have them; {@code ""} when it does. */
    String reason();

    /** @param uploaded false when the endpoint had them before */
    record Held(boolean uploaded) implements BlobOutcome {
        @Override
        public String reason() {
            return "";
        }
    }

    /** The endpoint cannot take them now, whichever they are: let it rest, and try again. */
    record Rest(String reason, @Nullable Duration retryAfter) implements BlobOutcome {}

    /** The endpoint takes no bytes at all. */
    record Unsupported(String reason) implements BlobOutcome {}

    /** The endpoint does not take these. */
    record Refused(String reason) implements BlobOutcome {}

    /** The product does not give them, or gives others than before: try again. */
    record Unread(String reason) implements BlobOutcome {}

    /** They are more than the administrator wants. */
    record TooMany(String reason) implements BlobOutcome {}
}
