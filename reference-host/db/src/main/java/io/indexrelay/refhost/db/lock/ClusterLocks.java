package io.indexrelay.refhost.db.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The locks of a cluster, as one node of it sees them. Rows of locks are never purged, as in the products. */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClusterLocks.class);

    private final LockTable table;
    private final LockBehaviour behaviour;
    private final Clock clock;
    private final Map<String, DatabaseClusterLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart;

    private ClusterLocks(LockTable table, LockBehaviour behaviour, Clock clock) {
        this.table = table;
        this.behaviour = behaviour;
        this.clock = clock;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "cluster-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Joins the cluster: frees what an earlier life of this node held, beats once, and goes on beating.
     *
     * @param housekeeping a data source that is no part of the product's transactions
     * @param node unique in the cluster, at most 60 characters
     */
    public static ClusterLocks join(DataSource housekeeping, String node, LockBehaviour behaviour, Clock clock) {
        LockTable table = new LockTable(housekeeping, node, clock, behaviour);
        ClusterLocks locks = new ClusterLocks(table, behaviour, clock);
        table.releaseAll();
        table.beat();
        long millis = behaviour.heartbeatEvery().toMillis();
        locks.heart.scheduleWithFixedDelay(locks::beat, millis, millis, TimeUnit.MILLISECONDS);
        return locks;
    }

    /** One heartbeat; also called by the node's own thread. A failure is logged, never thrown. */
    void beat() {
        try {
            table.beat();
        } catch (RuntimeException failure) {
            log.warn("The cluster heartbeat failed; other nodes may take this node's locks", failure);
        }
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new DatabaseClusterLock(key, table, behaviour, clock, Truth.TOLD));
    }

    /**
     * The same locks, taken although another node holds them; within this node they exclude as ever. So a split brain is
     * played: two holders who both believe. The other node's row stays as it is.
     */
    public ClusterLockService lying() {
        Map<String, DatabaseClusterLock> taken = new ConcurrentHashMap<>();
        return name ->
                taken.computeIfAbsent(name, key -> new DatabaseClusterLock(key, table, behaviour, clock, Truth.LIES));
    }

    /** Stops beating without leaving, as a killed node does. Its locks stay until others miss it. */
    void die() {
        heart.shutdownNow();
    }

    /** Leaves the cluster: the node's locks are free at once. */
    @Override
    public void close() {
        heart.shutdownNow();
        try {
            table.leave();
        } catch (RuntimeException failure) {
            log.warn("The node's locks could not be released; they are free once other nodes miss it", failure);
        }
    }
}
