package io.indexrelay.delivery;

import java.time.Instant;

/** Events with a receipt by the minute. Thread-safe. */
final class Rates {

    private long minute;
    private long inThis;
    private long inLast;

    synchronized void count(int events, Instant now) {
        turn(now);
        inThis += events;
    }

    synchronized double lastFullMinute(Instant now) {
        turn(now);
        return inLast;
    }

    private void turn(Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), 60L);
        if (current != minute) {
            inLast = current == minute + 1 ? inThis : 0;
            inThis = 0;
            minute = current;
        }
    }
}
