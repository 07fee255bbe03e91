package io.indexrelay.delivery;

/**
 * Whether this node may take office: as an administrator has it, and by the courtesy of the product's own cluster lock,
 * which may outlive its holder, lie, or be absent. Terms decide; the lock only shortens the wait for a holder that is gone.
 */
public interface Candidacy {

    Candidacy ALWAYS = () -> true;

    /** Whether an administrator lets this node send. Asked before each run; any thread. */
    boolean isOpen();

    /**
     * Takes the product's lock unless another node has it, without waiting; true as well when it was taken before. Products'
     * locks belong to threads: only the sender's thread asks.
     */
    default boolean takesLock() {
        return false;
    }

    /** Gives the lock back if this thread has it. */
    default void givesLockBack() {}
}
