package io.indexrelay.refhost.db.lock;

import com.atlassian.beehive.ClusterLock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named lock: a row in the database between nodes, an owner thread and a count inside this one. There is no fencing
 * token: a holder that sleeps through its own death goes on believing for {@link LockBehaviour#recheckEvery}.
 */
final class DatabaseClusterLock implements ClusterLock {

    private static final Logger log = LoggerFactory.getLogger(DatabaseClusterLock.class);

    private final String name;
    private final LockTable table;
    private final LockBehaviour behaviour;
    private final Clock clock;
    private final Truth truth;

    private final ReentrantLock guard = new ReentrantLock();
    private final Condition released = guard.newCondition();
    private @Nullable Thread owner;
    private int holds;
    private Instant checked = Instant.EPOCH;

    DatabaseClusterLock(String name, LockTable table, LockBehaviour behaviour, Clock clock, Truth truth) {
        this.name = name;
        this.table = table;
        this.behaviour = behaviour;
        this.clock = clock;
        this.truth = truth;
    }

    @Override
    public boolean tryLock() {
        guard.lock();
        try {
            return attempt();
        } finally {
            guard.unlock();
        }
    }

    private boolean attempt() {
        Thread current = Thread.currentThread();
        if (owner == current && stillHeld()) {
            holds++;
            return true;
        }
        if (owner != null && owner != current && owner.isAlive()) {
            return false;
        }
        boolean ownerDied = owner != null && owner != current;
        if (ownerDied) {
            log.warn("Cluster lock {}: its owner thread {} is dead; the lock is taken from it", name, owner);
            table.release(name);
        }
        owner = null;
        holds = 0;
        if (!table.take(name)) {
            if (truth == Truth.TOLD) {
                return false;
            }
            log.warn("Cluster lock {}: another node holds it; this node lies and takes it all the same", name);
        }
        owner = current;
        holds = 1;
        checked = clock.instant();
        return true;
    }

    private boolean stillHeld() {
        Instant now = clock.instant();
        if (Duration.between(checked, now).compareTo(behaviour.recheckEvery()) < 0) {
            return true;
        }
        checked = now;
        return truth == Truth.LIES || table.isMine(name);
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                if (await(Long.MAX_VALUE)) {
                    break;
                }
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return await(unit.toNanos(time));
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        portable("lockInterruptibly");
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    /** Waiters ask again after a pause that doubles, as in Jira; a release on the same node wakes them. */
    private boolean await(long nanos) throws InterruptedException {
        long left = nanos;
        long pause = behaviour.firstPoll().toNanos();
        guard.lock();
        try {
            while (!attempt()) {
                if (left <= 0) {
                    return false;
                }
                long wait = Math.min(left, pause);
                long unused = released.awaitNanos(wait);
                left -= wait - Math.max(0, unused);
                pause = Math.min(pause * 2, behaviour.longestPoll().toNanos());
            }
            return true;
        } finally {
            guard.unlock();
        }
    }

    @Override
    public void unlock() {
        guard.lock();
        try {
            if (owner != Thread.currentThread()) {
                throw new IllegalMonitorStateException(
                        "Cluster lock '%s' is not held by this thread (%s)".formatted(name, Thread.currentThread()));
            }
            if (--holds > 0) {
                return;
            }
            owner = null;
            released.signal();
            if (!table.release(name) && truth == Truth.TOLD) {
                throw new IllegalMonitorStateException(
                        "Cluster lock '%s' was held by this thread, but the database gave it to another node"
                                .formatted(name));
            }
        } finally {
            guard.unlock();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        portable("isHeldByCurrentThread");
        guard.lock();
        try {
            return owner == Thread.currentThread() && stillHeld();
        } finally {
            guard.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("newCondition() not supported in ClusterLock");
    }

    private void portable(String method) {
        if (behaviour.portableOnly()) {
            throw new UnsupportedOperationException(method + "() not supported in ClusterLock");
        }
    }
}
