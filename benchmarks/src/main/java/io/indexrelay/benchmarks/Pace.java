package io.indexrelay.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Operations at fixed times, however long each of them takes: an open loop. */
final class Pace {

    /** Parking is as coarse as the kernel's timer; what is left is spun. */
    private static final long SPIN = TimeUnit.MICROSECONDS.toNanos(80);

    private Pace() {}

    /**
     * Starts {@code count} operations, one each {@code 1 / perSecond}; one whose time has passed starts at once.
     *
     * @param operation gets the time at which it was to start, by {@link System#nanoTime()}
     */
    static void open(int count, double perSecond, LongConsumer operation) {
        long first = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1);
        for (int i = 0; i < count; i++) {
            long intended = first + (long) (i * 1e9 / perSecond);
            await(intended);
            operation.accept(intended);
        }
    }

    private static void await(long time) {
        long left = time - System.nanoTime();
        while (left > 0) {
            if (left > SPIN) {
                LockSupport.parkNanos(left - SPIN);
            } else {
                Thread.onSpinWait();
            }
            left = time - System.nanoTime();
        }
    }
}
