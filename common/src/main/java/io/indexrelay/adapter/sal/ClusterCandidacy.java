package io.indexrelay.adapter.sal;

import com.atlassian.beehive.ClusterLockService;
import io.indexrelay.delivery.Candidacy;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A candidacy with the product's cluster lock. The lock's name is fixed, since rows of Jira's locks are never purged; a lock
 * that fails is one that another node has. Where the product offers no locks, as without a cluster, nobody has one.
 */
public final class ClusterCandidacy implements Candidacy {

    private static final Logger log = LoggerFactory.getLogger(ClusterCandidacy.class);

    private final BooleanSupplier isOpen;
    private final Supplier<Optional<ClusterLockService>> locks;
    private final String name;
    private @Nullable Lock held;
    private @Nullable Thread holder;

    /**
     * @param isOpen whether an administrator lets this node send
     * @param locks the product's, asked for each time
     * @param key the plugin's; the lock is named by it
     */
    public ClusterCandidacy(BooleanSupplier isOpen, Supplier<Optional<ClusterLockService>> locks, String key) {
        this.isOpen = isOpen;
        this.locks = locks;
        this.name = key + ".office";
    }

    @Override
    public boolean isOpen() {
        return isOpen.getAsBoolean();
    }

    @Override
    public synchronized boolean takesLock() {
        if (held != null && holder == Thread.currentThread()) {
            return true;
        }
        try {
            Lock lock = locks.get().map(service -> service.getLockForName(name)).orElse(null);
            if (lock == null || !lock.tryLock()) {
                return false;
            }
            held = lock;
            holder = Thread.currentThread();
            return true;
        } catch (RuntimeException | LinkageError e) {
            log.debug("The product's cluster lock cannot be had; the beat of the node in office decides", e);
            return false;
        }
    }

    @Override
    public synchronized void givesLockBack() {
        Lock lock = held;
        if (lock == null || holder != Thread.currentThread()) {
            return;
        }
        held = null;
        holder = null;
        try {
            lock.unlock();
        } catch (RuntimeException | LinkageError e) {
            // The product gave it to another node meanwhile: it says so by this.
            log.debug("The product's cluster lock was lost before it was given back", e);
        }
    }
}
