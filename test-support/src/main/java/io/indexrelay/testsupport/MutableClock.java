package io.indexrelay.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/** A clock that stands until it is moved. Thread-safe. */
public final class MutableClock extends Clock {

    /** Where tests begin unless they say otherwise. */
    public static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private Instant now;

    public MutableClock(Instant start) {
        this.now = start;
    }

    public static MutableClock started() {
        return new MutableClock(START);
    }

    public synchronized void advance(Duration step) {
        now = now.plus(step);
    }

    /** A monotonic source that moves with this clock, in nanoseconds. */
    public LongSupplier nanos() {
        return () -> Duration.between(Instant.EPOCH, instant()).toNanos();
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
