package io.indexrelay.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Which nodes count, from their start to their end: who ends in order leaves nothing here. Every method joins the running
 * transaction, or runs in one of its own.
 */
public interface CountingNodes {

    /**
     * One life of a node.
     *
     * @param flushed until when everything that it counted is in the table
     * @param ended when it was noticed that it had ended without order; {@link Instant#EPOCH} before
     */
    record Life(long id, String node, Instant flushed, Instant ended) {}

    /** @return its id */
    long begin(String node, Instant now);

    /** False when it is not there any more, as somebody took it for dead. */
    boolean flushed(long id, Instant until);

    void ended(long id, Instant noticed);

    List<Life> all();

    /** They ended in order, or a digest says that they did not. */
    void forget(Collection<Long> ids);
}
