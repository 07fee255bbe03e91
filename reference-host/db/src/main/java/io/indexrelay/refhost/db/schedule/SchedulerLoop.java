package io.indexrelay.refhost.db.schedule;

import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheduler with its threads: one that looks what is due, and the four workers that the whole product shares. */
public final class SchedulerLoop implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SchedulerLoop.class);
    private static final int WORKERS = 4;
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);

    private final ExecutorService workers;
    private final ScheduledExecutorService clockwork;
    private final HostScheduler scheduler;

    private SchedulerLoop(ExecutorService workers, ScheduledExecutorService clockwork, HostScheduler scheduler) {
        this.workers = workers;
        this.clockwork = clockwork;
        this.scheduler = scheduler;
    }

    /** Makes a scheduler that does nothing until {@link #start}. */
    public static SchedulerLoop create(
            DataSource housekeeping, SchedulerBehaviour behaviour, ClusterLockService locks, Clock clock) {
        AtomicInteger number = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, task -> daemon(task, "scheduler-worker-" + number.incrementAndGet()));
        ScheduledExecutorService clockwork =
                Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "scheduler"));
        return new SchedulerLoop(workers, clockwork, new HostScheduler(housekeeping, behaviour, locks, clock, workers));
    }

    public HostScheduler scheduler() {
        return scheduler;
    }

    public void start() {
        clockwork.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            scheduler.runDue();
        } catch (RuntimeException failure) {
            log.warn("The schedule could not be read; the next look follows in {}", LOOK_EVERY, failure);
        }
    }

    /** Starts no more jobs, interrupts those that run, and waits a little for them. */
    @Override
    public void close() {
        clockwork.shutdownNow();
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(STOP_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Some scheduled jobs still run after {}", STOP_WAIT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
