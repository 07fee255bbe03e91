package io.indexrelay.snapshot;

import java.util.Optional;

/**
 * Reads priorities with their ranks. Implemented by the plugin whose product has them; threads and transactions as for
 * {@link SnapshotReader}. Throws a RuntimeException for what cannot be read; receivers then keep what they have.
 */
public interface Priorities {

    /** A product without priorities. */
    Priorities NONE = id -> Optional.empty();

    /** Empty when no such priority exists. */
    Optional<PriorityRank> byId(String id);
}
