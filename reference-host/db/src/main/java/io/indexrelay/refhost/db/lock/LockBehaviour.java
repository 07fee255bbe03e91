package io.indexrelay.refhost.db.lock;

import java.time.Duration;

/**
 * How a product's cluster locks behave.
 *
 * @param heartbeatEvery how often a node says that it lives
 * @param nodeDeadAfter without a heartbeat for so long a node counts as dead
 * @param stealAfter a dead node's lock is taken over only when it was taken so long ago
 * @param recheckEvery how long a holder believes that it holds without asking the database again
 * @param firstPoll the first pause of a waiter, doubled until {@code longestPoll}
 * @param longestPoll the longest pause of a waiter
 * @param portableOnly whether {@code lockInterruptibly} and {@code isHeldByCurrentThread} are refused
 */
public record LockBehaviour(
        Duration heartbeatEvery,
        Duration nodeDeadAfter,
        Duration stealAfter,
        Duration recheckEvery,
        Duration firstPoll,
        Duration longestPoll,
        boolean portableOnly) {

    /** Jira: rows of {@code clusterlockstatus}, stolen from a node that was silent for five minutes. */
    public static LockBehaviour jira() {
        return new LockBehaviour(
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofSeconds(10),
                Duration.ofMillis(100),
                Duration.ofSeconds(10),
                false);
    }

    /**
     * Confluence: Hazelcast's locks, free soon after their member left. Hazelcast sees a broken connection at once; here
     * a member is missed by its heartbeat.
     */
    public static LockBehaviour confluence() {
        return new LockBehaviour(
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                true);
    }
}
