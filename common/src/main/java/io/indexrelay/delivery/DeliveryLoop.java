package io.indexrelay.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a step again and again on a thread of its own: at once while there is more, else when woken or after the poll
 * interval. A wake that is missed costs one interval. Only schedules; whatever fails is logged and tried again.
 */
public final class DeliveryLoop {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLoop.class);

    private final BooleanSupplier step;
    private final Runnable atEnd;
    private final Duration interval;
    private final ThreadFactory threads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    private boolean isWoken;
    private boolean isStopped;
    private @Nullable Thread thread;

    /** @param step true when it would find more to do at once */
    public DeliveryLoop(BooleanSupplier step, Duration interval, ThreadFactory threads) {
        this(step, () -> {}, interval, threads);
    }

    /** @param atEnd after the last step, on the same thread */
    public DeliveryLoop(BooleanSupplier step, Runnable atEnd, Duration interval, ThreadFactory threads) {
        this.step = step;
        this.atEnd = atEnd;
        this.interval = interval;
        this.threads = threads;
    }

    public void start() {
        lock.lock();
        try {
            if (thread != null) {
                throw new IllegalStateException("the loop was started before");
            }
            thread = threads.newThread(this::run);
            thread.start();
        } finally {
            lock.unlock();
        }
    }

    /** Looks again soon. Any thread; returns at once. */
    public void wake() {
        lock.lock();
        try {
            isWoken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the loop after the running step; interrupts it when it has not ended in time. True when it has ended. */
    public boolean stop(Duration patience) {
        Thread running;
        lock.lock();
        try {
            isStopped = true;
            changed.signalAll();
            running = thread;
        } finally {
            lock.unlock();
        }
        return running == null || ended(running, patience);
    }

    private static boolean ended(Thread running, Duration patience) {
        try {
            running.join(Math.max(1, patience.toMillis() / 2));
            if (running.isAlive()) {
                running.interrupt();
                running.join(Math.max(1, patience.toMillis() / 2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !running.isAlive();
    }

    private void run() {
        while (true) {
            boolean more = false;
            try {
                more = step.getAsBoolean();
            } catch (RuntimeException | Error e) {
                // Errors too: a class that another plugin took away must not end the sender while its beat goes on.
                log.warn("A run failed; it is tried again in {}", interval, e);
            }
            if (isAtEnd(more)) {
                atEnd.run();
                return;
            }
        }
    }

    /** Waits until there is a reason for another step; true when there is none ever. */
    private boolean isAtEnd(boolean more) {
        lock.lock();
        try {
            if (!more && !isWoken && !isStopped) {
                changed.awaitNanos(interval.toNanos());
            }
            isWoken = false;
            return isStopped;
        } catch (InterruptedException e) {
            // Only a stop ends the loop; a mark that the step's own work left behind does not.
            return isStopped;
        } finally {
            lock.unlock();
        }
    }
}
