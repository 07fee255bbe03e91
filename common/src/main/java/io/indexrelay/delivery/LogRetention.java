package io.indexrelay.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the delivery log small, in steps of one statement. Called by the node in office, and never in the way of a
 * delivery: a failure is logged and tried again. One thread at a time.
 */
public final class LogRetention {

    /** How long an entry is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** How many entries are kept. */
    public static final long MOST = 50_000;

    static final int AT_ONCE = 500;
    static final Duration WHILE_MORE = Duration.ofSeconds(5);
    static final Duration BETWEEN = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(LogRetention.class);

    private final DeliveryLog deliveries;
    private final Clock clock;
    private final Duration kept;
    private final long most;
    private Instant next = Instant.EPOCH;

    public LogRetention(DeliveryLog deliveries, Clock clock) {
        this(deliveries, clock, KEPT, MOST);
    }

    LogRetention(DeliveryLog deliveries, Clock clock, Duration kept, long most) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.kept = kept;
        this.most = most;
    }

    /** Deletes a few old entries when it is time to. */
    public void step() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        try {
            if (deliveries.forget(now.minus(kept), most, AT_ONCE) >= AT_ONCE) {
                next = now.plus(WHILE_MORE);
            }
        } catch (RuntimeException e) {
            log.warn("The delivery log could not be shortened; it is tried again in {}", BETWEEN, e);
        }
    }
}
