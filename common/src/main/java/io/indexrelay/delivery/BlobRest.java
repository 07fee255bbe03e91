package io.indexrelay.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the endpoint is to be asked about bytes now. Apart from {@link Endpoint}: one that takes events need not take bytes,
 * and one that takes neither is found out by the events themselves. Guarded by {@link Blobs}.
 */
final class BlobRest {

    /** So long attachments wait for an endpoint that does not take bytes now; then their events go without. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** One that takes no bytes at all is not asked for so long. */
    static final Duration UNSUPPORTED = Duration.ofHours(1);

    private final Backoff backoff;
    private int failures;
    private Instant until = Instant.EPOCH;
    private Instant unsupportedUntil = Instant.EPOCH;
    private @Nullable Instant failingSince;

    BlobRest(Backoff backoff) {
        this.backoff = backoff;
    }

    void succeeded() {
        failures = 0;
        until = Instant.EPOCH;
        unsupportedUntil = Instant.EPOCH;
        failingSince = null;
    }

    void failed(@Nullable Duration retryAfter, Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        Duration wait = backoff.after(failures);
        until = now.plus(retryAfter != null && retryAfter.compareTo(wait) > 0 ? retryAfter : wait);
    }

    void unsupported(Instant now) {
        unsupportedUntil = now.plus(UNSUPPORTED);
    }

    boolean isResting(Instant now) {
        return now.isBefore(until);
    }

    boolean isUnsupported(Instant now) {
        return now.isBefore(unsupportedUntil);
    }

    boolean isPatient(Instant now) {
        return failingSince == null || now.isBefore(failingSince.plus(PATIENCE));
    }
}
