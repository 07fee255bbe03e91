package io.indexrelay.delivery;

import io.indexrelay.delivery.Outcome.Gone;
import io.indexrelay.delivery.Outcome.RetryLater;
import io.indexrelay.delivery.Outcome.Stopped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the endpoint behaves, as a whole: when it may be called again, and why not earlier. What is called then, a heartbeat or
 * the oldest batch, is the probe: what it takes ends the rest for everything. One thread at a time.
 */
final class Endpoint {

    static final Duration BETWEEN_TWO_410 = Duration.ofMinutes(10);
    private static final Duration WITHOUT_GZIP = Duration.ofHours(1);

    private final Backoff backoff;

    private EngineState state = EngineState.OK;
    private String reason = "";
    private Instant notBefore = Instant.EPOCH;
    private Instant withoutGzipUntil = Instant.EPOCH;
    private @Nullable Instant firstGone;
    private int failures;

    Endpoint(Backoff backoff) {
        this.backoff = backoff;
    }

    EngineState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Instant notBefore() {
        return notBefore;
    }

    boolean isCallable(Instant now) {
        return state != EngineState.GONE && !now.isBefore(notBefore);
    }

    boolean takesGzip(Instant now) {
        return !now.isBefore(withoutGzipUntil);
    }

    void refusesGzip(Instant now) {
        withoutGzipUntil = now.plus(WITHOUT_GZIP);
    }

    /** What it said to a heartbeat. A refusal of a heartbeat says nothing of anything else. */
    void answered(Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Taken) {
            succeeded();
        } else if (outcome instanceof RetryLater later) {
            failed(later, now);
        } else if (outcome instanceof Stopped stopped) {
            stopped(stopped, now);
        } else if (outcome instanceof Gone gone) {
            gone(gone, now);
        }
    }

    /** It took something. */
    void succeeded() {
        state = EngineState.OK;
        reason = "";
        notBefore = Instant.EPOCH;
        firstGone = null;
        failures = 0;
    }

    void failed(RetryLater later, Instant now) {
        failures++;
        Duration wait = backoff.after(failures);
        Duration asked = later.retryAfter();
        rest(EngineState.RETRYING, later.reason(), now.plus(asked != null && asked.compareTo(wait) > 0 ? asked : wait));
    }

    void stopped(Stopped stopped, Instant now) {
        rest(EngineState.ENDPOINT_REFUSES, stopped.reason(), now.plus(Backoff.CEILING));
    }

    /** Switched off when it says so twice, ten minutes apart. */
    void gone(Gone gone, Instant now) {
        if (firstGone == null) {
            firstGone = now;
        }
        boolean again = !now.isBefore(firstGone.plus(BETWEEN_TWO_410));
        rest(again ? EngineState.GONE : EngineState.RETRYING, gone.reason(), firstGone.plus(BETWEEN_TWO_410));
    }

    private void rest(EngineState newState, String why, Instant until) {
        state = newState;
        reason = why;
        notBefore = until;
    }
}
